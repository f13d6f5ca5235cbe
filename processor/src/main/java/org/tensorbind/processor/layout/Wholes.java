package org.tensorbind.processor.layout;

import org.tensorbind.processor.model.Annotations;
import org.tensorbind.processor.model.Annotations.Split;
import org.tensorbind.processor.model.EncodingSettings.EncodedBySettings;
import org.tensorbind.processor.model.EncodingSettings.ImageSettings;
import org.tensorbind.processor.model.EncodingSettings.MultiHotSettings;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.JavaType.Sequence;
import org.tensorbind.processor.model.Scalar;

/** Which sequences are one value to an encoding, rather than as many as they have elements. */
final class Wholes {
  private Wholes() {}

  static boolean isWhole(JavaType sequence, Annotations annotations) {
    boolean isCounted =
        annotations.encoding(MultiHotSettings.class).isPresent()
            && annotations.text().filter(text -> text.split() != Split.NONE).isEmpty();
    return (isCounted && isInnermost(sequence) && !isOfBoundClasses(sequence))
        || (annotations.encoding(ImageSettings.class).isPresent() && isBytes(sequence))
        || annotations
            .encoding(EncodedBySettings.class)
            .flatMap(EncodedBySettings::value)
            .filter(sequence.ref()::equals)
            .isPresent();
  }

  private static boolean isInnermost(JavaType type) {
    return type instanceof Sequence sequence
        && !(sequence.element() instanceof Sequence)
        && !(sequence.element() instanceof JavaType.Bits)
        && !(sequence.element() instanceof JavaType.Mapping);
  }

  /** Their members are what is encoded. */
  private static boolean isOfBoundClasses(JavaType type) {
    return type instanceof Sequence sequence && sequence.element() instanceof JavaType.Nested;
  }

  private static boolean isBytes(JavaType type) {
    return (type instanceof JavaType.Buffer buffer && buffer.scalar() == Scalar.BYTE)
        || (type instanceof Sequence sequence
            && sequence.element() instanceof JavaType.Value value
            && value.scalar() == Scalar.BYTE
            && sequence.kind() == Sequence.Kind.ARRAY);
  }
}
