/**
 * Batches of tensors, the converters that make them, their schemas and their errors: all that a
 * program sees of Tensorbind at run time.
 */
package org.tensorbind;
