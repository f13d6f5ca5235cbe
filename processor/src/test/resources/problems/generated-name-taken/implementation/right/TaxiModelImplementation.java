package taxi;

class TaxiModelImplementation {}
