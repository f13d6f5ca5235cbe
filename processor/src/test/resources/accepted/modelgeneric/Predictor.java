package taxi;

import java.util.List;

interface Predictor<I, O> {
  O predict(I in);

  List<O> predictAll(List<I> in);
}
