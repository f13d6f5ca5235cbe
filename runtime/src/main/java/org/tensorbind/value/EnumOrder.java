package org.tensorbind.value;

import java.util.Arrays;
import java.util.List;
import org.tensorbind.TensorBindException;

/** Guards converters against enums that have changed since they were compiled. */
public final class EnumOrder {
  private EnumOrder() {}

  /**
   * Checks an enum's constants, since their order became columns and indices.
   *
   * @param names the constants, in order, as the compiler saw them
   * @throws TensorBindException {@code enum-changed}
   */
  public static void verify(Class<? extends Enum<?>> type, String... names) {
    List<String> now = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    if (!now.equals(Arrays.asList(names))) {
      throw new TensorBindException(
          "enum-changed",
          type.getName()
              + " has the constants "
              + now
              + ", but had "
              + Arrays.toString(names)
              + " when its converter was compiled; compile it again.");
    }
  }
}
