record Trip(Double miles, float fare) {}
