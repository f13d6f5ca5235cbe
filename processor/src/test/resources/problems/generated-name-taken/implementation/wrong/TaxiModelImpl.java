package taxi;

class TaxiModelImpl {}
