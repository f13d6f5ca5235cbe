/**
 * The way from tensors back to values: the tensors are checked against a schema, then read one
 * after another through a small block. For generated code.
 */
package org.tensorbind.read;
