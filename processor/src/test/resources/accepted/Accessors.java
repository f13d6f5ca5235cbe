package pojo;

import org.tensorbind.annotation.Tensor;

public class Accessors {
  private float width;
  private float height;

  @Tensor
  public float getWidth() {
    return width;
  }

  public void setWidth(float width) {
    this.width = width;
  }

  @Tensor
  public float getHeight() {
    return height;
  }

  public void setHeight(float height) {
    this.height = height;
  }

  @Tensor
  public float area() {
    return width * height;
  }

  @Tensor
  boolean isSquare() {
    return width == height;
  }
}
