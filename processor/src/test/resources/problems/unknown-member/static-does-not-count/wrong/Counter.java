class Counter {
  static int count() {
    return 1;
  }
}
