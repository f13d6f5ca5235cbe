package text;

interface Entry {
  @Vocabulary String getLemma(); // ERROR: [tensorbind/oov-position-missing]
}
