package pojo;

import org.tensorbind.annotation.Tensor;

public class PrivateFields {
  @Tensor private float price;
  @Tensor private boolean sold;
  @Tensor private String title;
  @Tensor private final long id;

  public PrivateFields() {
    this(0);
  }

  PrivateFields(long id) {
    this.id = id;
  }

  public float getPrice() {
    return price;
  }

  public void setPrice(float price) {
    this.price = price;
  }

  public boolean isSold() {
    return sold;
  }

  public void setSold(boolean sold) {
    this.sold = sold;
  }

  String title() {
    return title;
  }

  void setTitle(String title) {
    this.title = title;
  }

  protected long getId() {
    return id;
  }
}
