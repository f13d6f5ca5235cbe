package org.tensorbind.session;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of tensors in graphs. */
class EndpointTest {
  @Test
  void theNumberTellsWhichOutput() {
    assertThat(Endpoint.of("a/b:12")).isEqualTo(new Endpoint("a/b", 12));
    assertThat(Endpoint.of("a/b")).isEqualTo(new Endpoint("a/b", 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a:", "a:b", "a:-1", "a:2147483648", "a:4294967295", ":"})
  void otherNamesAreNone(String name) {
    var e = assertThrows(IllegalArgumentException.class, () -> Endpoint.of(name));
    assertThat(e).hasMessageThat().isEqualTo("The graph has no tensor \"" + name + "\".");
  }
}
