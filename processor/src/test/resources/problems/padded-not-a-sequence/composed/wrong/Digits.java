package text;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import org.tensorbind.annotation.Padded;

class Digits {
  @Tokens int digits; // ERROR: [tensorbind/padded-not-a-sequence]

  @Padded(length = 128, mask = "mask")
  @Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.METHOD})
  @interface Tokens {}
}
