package org.tensorbind.examples.orders;

/** The department of a shop that an article is from. */
public enum Department {
  /** Books. */
  BOOKS,
  /** Clothing. */
  CLOTHING,
  /** Electronics. */
  ELECTRONICS,
  /** Household goods. */
  HOUSEHOLD,
  /** Shoes. */
  SHOES
}
