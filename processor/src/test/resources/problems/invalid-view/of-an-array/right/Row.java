record Row(int length) {}
