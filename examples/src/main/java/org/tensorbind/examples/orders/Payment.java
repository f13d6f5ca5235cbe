package org.tensorbind.examples.orders;

/** How an order is paid. */
public enum Payment {
  /** By card, at once. */
  CARD,
  /** On delivery. */
  CASH,
  /** Within thirty days. */
  INVOICE
}
