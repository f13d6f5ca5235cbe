package people;

class Area {
  @Region String region;
}
