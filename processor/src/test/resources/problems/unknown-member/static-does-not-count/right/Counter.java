class Counter {
  int count() {
    return 1;
  }
}
