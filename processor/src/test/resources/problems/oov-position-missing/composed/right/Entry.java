package text;

interface Entry {
  @Vocabulary String getLemma();
}
