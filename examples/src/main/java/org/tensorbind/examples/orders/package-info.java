/** Object graphs: an order with its customer and its items becomes four tensors. */
package org.tensorbind.examples.orders;
