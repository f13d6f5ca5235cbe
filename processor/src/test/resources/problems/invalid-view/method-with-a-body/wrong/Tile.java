record Tile(float side, float area) {}
