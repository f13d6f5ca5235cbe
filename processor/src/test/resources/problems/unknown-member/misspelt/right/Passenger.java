record Passenger(float fare, int age) {}
