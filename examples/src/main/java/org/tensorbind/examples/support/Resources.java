package org.tensorbind.examples.support;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The data that lies beside the examples, as resources. */
public final class Resources {

  private Resources() {}

  /**
   * Reads a text resource, UTF-8.
   *
   * @param anchor a class in the resource's package
   * @param name the resource's name, such as {@code penguins.csv}
   */
  public static List<String> lines(Class<?> anchor, String name) {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(open(anchor, name), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Opens a resource; the caller closes it.
   *
   * @param anchor a class in the resource's package
   * @param name the resource's name
   */
  private static InputStream open(Class<?> anchor, String name) throws IOException {
    InputStream stream = anchor.getResourceAsStream(name);
    if (stream == null) {
      throw new FileNotFoundException("no resource " + name + " beside " + anchor.getName());
    }
    return stream;
  }
}
