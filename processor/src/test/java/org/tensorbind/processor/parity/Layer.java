package org.tensorbind.processor.parity;

import com.google.gson.JsonObject;
import java.util.List;

/** Says a Keras layer in annotations. */
interface Layer {
  /**
   * All ways to say the same: with arrays, with lists.
   *
   * @throws NotExpressible if there is none
   */
  List<BoundLayer> bind(JsonObject each);

  /** The dtype that a record without one has. */
  String defaultDType(JsonObject each);
}
