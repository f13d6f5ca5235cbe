package taxi;

record Price(float price) {}
