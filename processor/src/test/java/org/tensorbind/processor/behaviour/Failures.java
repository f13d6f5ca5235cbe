package org.tensorbind.processor.behaviour;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.function.Supplier;
import org.tensorbind.ConversionException;

/** Says how a conversion fails. */
public final class Failures {
  private Failures() {}

  /**
   * Asserts that a conversion fails with this id at this place, and returns the message.
   *
   * @param index of the example in the batch; -1 if it is not about one example
   */
  public static String assertFails(
      String id, String path, int index, Supplier<? extends AutoCloseable> conversion) {
    ConversionException failure = assertThrows(ConversionException.class, () -> close(conversion));
    String message = failure.getMessage();
    assertWithMessage("id of: %s", message).that(failure.id()).isEqualTo(id);
    assertWithMessage("path of: %s", message).that(failure.path()).isEqualTo(path);
    assertWithMessage("index of: %s", message).that(failure.index()).isEqualTo(index);
    assertThat(message)
        .startsWith(
            "[tensorbind/" + id + "] " + path + (index < 0 ? "" : " of example " + index) + ":");
    return message;
  }

  private static void close(Supplier<? extends AutoCloseable> conversion) throws Exception {
    try (AutoCloseable batch = conversion.get()) {
      assertThat(batch).isNotNull();
    }
  }
}
