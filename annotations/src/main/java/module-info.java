/**
 * Annotations that say how the objects of a class look as TensorFlow tensors.
 *
 * <p>This module depends on nothing but {@code java.base}. The annotations are read by the
 * annotation processor of Tensorbind while javac runs; nothing reads them at run time.
 */
module org.tensorbind.annotation {
  exports org.tensorbind.annotation;
}
