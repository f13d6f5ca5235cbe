record Crate<T>(T content, int size) {
  int number() {
    return size;
  }
}
