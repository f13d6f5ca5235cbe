record Node(Node next, int value) {}
