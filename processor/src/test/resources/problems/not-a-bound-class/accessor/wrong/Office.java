package people;

interface Office {
  int floor();
}
