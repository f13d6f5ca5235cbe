record Box(int size) {}
