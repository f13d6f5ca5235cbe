class Use {
  static Object schema() {
    return RowViewTensors.SCHEMA;
  }
}
