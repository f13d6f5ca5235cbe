package people;

record Citizen(
    @Categorical Residence city) {
  enum Residence {
    CITY,
    VILLAGE
  }
}
