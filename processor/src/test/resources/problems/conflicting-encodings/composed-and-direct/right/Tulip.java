package garden;

class Tulip {
  @Coloured String colour;
}
