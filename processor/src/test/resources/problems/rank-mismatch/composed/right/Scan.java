package digits;

class Scan {
  @Grey float[][] picture;
}
