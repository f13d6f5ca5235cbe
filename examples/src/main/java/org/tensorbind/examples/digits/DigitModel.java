package org.tensorbind.examples.digits;

import java.util.List;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

/** The model in {@code models/digits}. Each method fetches the outputs that it reads, no others. */
@SavedModel(path = "models/digits")
public interface DigitModel extends AutoCloseable {

  /** Reads a digit, and says what else it could be. */
  Reading read(Digit digit);

  /** Reads many digits, in one call of the model. */
  List<Reading> read(List<Digit> digits);

  /** Reads a digit, and says no more. */
  @Tensor(name = "digit")
  long label(Digit digit);

  @Override
  void close();
}
