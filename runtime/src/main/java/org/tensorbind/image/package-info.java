/**
 * Images as tensors: decoding, resizing as TensorFlow and Keras do it, and writing. For generated
 * code.
 */
package org.tensorbind.image;
