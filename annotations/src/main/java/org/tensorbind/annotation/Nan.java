package org.tensorbind.annotation;

/** What happens to a {@code NaN}. */
public enum Nan {
  /** It is refused at run time. */
  ERROR,

  /** It goes into the last bin, as in TensorFlow and Keras. */
  LAST
}
