record Crate<T>(T content, int size) {}
