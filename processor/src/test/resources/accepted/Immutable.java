package access;

import org.tensorbind.annotation.Tensor;

public class Immutable implements java.io.Serializable {
  private static final long serialVersionUID = 1;

  @Tensor private final float[] values;

  public Immutable(float[] values) {
    this.values = values.clone();
  }

  public float[] getValues() {
    return values.clone();
  }
}
