package floor;

class Tile {
  @Shade @Finish String look; // ERROR: [tensorbind/conflicting-encodings]
}
