class Safe {
  private int gold = 1;

  int getGold() {
    return gold;
  }

  @Override
  public String toString() {
    return "" + gold;
  }
}
