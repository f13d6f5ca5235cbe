package digits;

class Scan {
  @Grey float[][][] picture; // ERROR: [tensorbind/rank-mismatch]
}
