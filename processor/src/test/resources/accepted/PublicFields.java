package pojo;

import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Tensor;

public class PublicFields {
  @Tensor public float price;
  @Tensor public int[] counts;
  @OneHot(depth = 5) public int stars;
  public String ignored;
}
