package floor;

class Tile {
  @Shade String shade;
  @Finish String finish;
}
