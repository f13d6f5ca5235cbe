package org.tensorbind.annotation;

/** How {@link TensorBind} turns a member's name into a tensor's name. */
public enum Naming {
  /** {@code unitPrice} stays {@code unitPrice}. */
  AS_IS,
  /** {@code unitPrice} becomes {@code unit_price}, the usual style of Python models. */
  SNAKE_CASE
}
