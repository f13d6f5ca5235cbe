package org.tensorbind.value;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class ParsedTest {
  @Test
  void textsOfTheirForm() {
    UUID id = new UUID(1, -1);
    assertThat(Parsed.uuid(id.toString(), "m")).isEqualTo(id);
    assertThat(Parsed.character("€", "m")).isEqualTo('€');
  }

  @Test
  void othersAreRefused() {
    for (String text : new String[] {"", "ab", "\0\0"}) {
      var noUuid = assertThrows(InvalidValueException.class, () -> Parsed.uuid(text, "m"));
      assertThat(noUuid.id()).isEqualTo("invalid-string");
      assertThat(noUuid.path()).isEqualTo("m");
      var noCharacter =
          assertThrows(InvalidValueException.class, () -> Parsed.character(text, "m"));
      assertThat(noCharacter.id()).isEqualTo("invalid-string");
    }
  }
}
