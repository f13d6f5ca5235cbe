/**
 * What a SavedModel says of its inputs and outputs, read without TensorFlow and without reading the
 * graph. Depends on nothing but Java and Gson, since the annotation processor carries it, too.
 */
package org.tensorbind.signature;
