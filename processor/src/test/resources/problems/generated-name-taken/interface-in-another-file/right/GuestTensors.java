enum Guests {
  NONE
}
