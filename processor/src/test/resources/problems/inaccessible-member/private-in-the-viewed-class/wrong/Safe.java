class Safe {
  private int gold = 1;

  @Override
  public String toString() {
    return "" + gold;
  }
}
