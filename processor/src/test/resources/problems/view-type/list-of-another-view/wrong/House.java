record House(int number) {}
