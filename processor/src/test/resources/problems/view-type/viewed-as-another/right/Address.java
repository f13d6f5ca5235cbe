record Address(double latitude) {}
