package taxi;

@SuppressWarnings("try")
interface Closing extends AutoCloseable {
  @Override
  void close() throws Exception;

  String toString();

  boolean equals(Object other);
}
