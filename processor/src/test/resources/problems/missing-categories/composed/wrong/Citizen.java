package people;

record Citizen(
    @Categorical String city) { // ERROR: [tensorbind/missing-categories]
  enum Residence {
    CITY,
    VILLAGE
  }
}
