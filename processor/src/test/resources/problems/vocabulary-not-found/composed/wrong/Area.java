package people;

class Area {
  @Region String region; // ERROR: [tensorbind/vocabulary-not-found]
}
