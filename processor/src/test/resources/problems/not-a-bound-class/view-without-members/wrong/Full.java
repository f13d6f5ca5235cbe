record Full(int size) {}
