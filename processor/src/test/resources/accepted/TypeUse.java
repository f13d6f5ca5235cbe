package access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

public class TypeUse {
  @Tensor @Here float number;
  @Tensor @Here String text;
  @Padded List<@Here String> words;
  @Tensor float @Here [] values;

  @Target({ElementType.TYPE_USE, ElementType.FIELD})
  @interface Here {}
}
