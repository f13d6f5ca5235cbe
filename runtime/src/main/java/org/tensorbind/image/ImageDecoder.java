package org.tensorbind.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.tensorbind.value.InvalidValueException;
import org.tensorbind.value.Require;

/**
 * Decodes images with the readers of {@link ImageIO}: PNG, JPEG, GIF (its first frame) and BMP, and
 * what else has been added to it. The orientation that a camera noted is not applied, as in
 * TensorFlow's {@code decode_image}. Nothing is written to temporary files.
 *
 * <p>All methods throw {@link InvalidValueException} {@code missing-value} for null, and {@code
 * unreadable-image} for what is no image, or a damaged one, or one in a format that no reader
 * knows.
 */
public final class ImageDecoder {
  private static final int SHOWN = 4;
  private static final String UNREADABLE_IMAGE = "unreadable-image";

  private ImageDecoder() {}

  /** Decodes a file's content. */
  public static BufferedImage decode(byte[] encoded, String path) {
    Require.present(encoded, path);
    return decode(encoded, 0, encoded.length, path);
  }

  /** Decodes a file's content from a buffer's position to its limit. The buffer stays as it is. */
  public static BufferedImage decode(ByteBuffer encoded, String path) {
    Require.present(encoded, path);
    if (encoded.hasArray()) {
      int from = encoded.arrayOffset() + encoded.position();
      return decode(encoded.array(), from, encoded.remaining(), path);
    }
    byte[] bytes = new byte[encoded.remaining()];
    encoded.get(encoded.position(), bytes);
    return decode(bytes, 0, bytes.length, path);
  }

  /**
   * Decodes a file.
   *
   * @throws InvalidValueException {@code missing-file} if there is none of that name
   */
  public static BufferedImage decode(Path file, String path) {
    Require.present(file, path);
    byte[] encoded;
    try {
      encoded = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new InvalidValueException("missing-file", path, file + ", which is absent", "a file");
    } catch (IOException e) {
      throw new InvalidValueException(
          UNREADABLE_IMAGE, path, file + ", which cannot be read (" + e + ")", "an image file");
    }
    try {
      return decode(encoded, path);
    } catch (InvalidValueException e) {
      throw new InvalidValueException(e.id(), path, file + " with " + e.found(), e.expected());
    }
  }

  private static BufferedImage decode(byte[] bytes, int from, int count, String path) {
    // Given a plain stream, ImageIO would make a file of it.
    try (ImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes, from, count))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw unreadable(bytes, from, count, "no reader knows them", path);
      }
      return read(readers.next(), in);
    } catch (InvalidValueException e) {
      throw e;
    } catch (IOException | RuntimeException e) { // readers throw anything at damaged files
      throw unreadable(bytes, from, count, "a reader fails: " + e, path);
    }
  }

  private static BufferedImage read(ImageReader reader, ImageInputStream in) throws IOException {
    try {
      reader.setInput(in, true, true);
      return reader.read(0);
    } finally {
      reader.dispose();
    }
  }

  private static InvalidValueException unreadable(
      byte[] bytes, int from, int count, String why, String path) {
    String start = HexFormat.ofDelimiter(" ").formatHex(bytes, from, from + Math.min(SHOWN, count));
    String found = count == 0 ? "no bytes" : count + " bytes that begin with " + start;
    return new InvalidValueException(
        UNREADABLE_IMAGE,
        path,
        found + " (" + why + ")",
        "an encoded image, such as PNG, JPEG, GIF or BMP");
  }
}
