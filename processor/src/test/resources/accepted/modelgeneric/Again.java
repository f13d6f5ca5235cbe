package taxi;

interface Again<T> {
  Price predict(T in);
}
