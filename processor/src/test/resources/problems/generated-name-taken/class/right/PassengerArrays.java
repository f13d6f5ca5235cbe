package people;

class PassengerArrays {}
