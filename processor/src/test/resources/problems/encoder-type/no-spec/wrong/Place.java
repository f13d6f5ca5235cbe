package places;

record Place(double latitude, double longitude) {}
