/**
 * The way from values to tensors: one writer for each dtype, which fills a small block on the heap
 * and copies it to the tensor's memory whenever it is full. For generated code.
 */
package org.tensorbind.write;
