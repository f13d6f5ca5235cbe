record Other(double latitude) {}
