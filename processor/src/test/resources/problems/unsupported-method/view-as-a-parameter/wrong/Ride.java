package taxi;

record Ride(float distance) {}
