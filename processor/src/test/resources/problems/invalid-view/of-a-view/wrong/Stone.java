record Stone(int weight) {}
