package org.tensorbind.processor.combinations;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.tensorbind.processor.combinations.Domain.Circle;
import org.tensorbind.processor.combinations.Domain.Colour;
import org.tensorbind.processor.combinations.Domain.Figure;
import org.tensorbind.processor.combinations.Domain.Square;
import org.tensorbind.processor.combinations.Domain.Star;
import org.tensorbind.processor.combinations.Leaf.Kind;

/** The Java types that combinations are made of. */
final class Types {
  private static final LocalDate DAY = LocalDate.of(1970, 1, 5);
  private static final LocalTime TIME = LocalTime.of(1, 2, 3);
  private static final List<Figure> FIGURES = List.of(new Circle(), new Square(), new Star());
  private static final List<String> WORDS = List.of("a", "b", "c", "zz");
  private static final byte[] PNG = png();

  /** Those that stand in sequences, too. */
  private static final List<Leaf> LEAVES =
      List.of(
          leaf("boolean", "Boolean", Kind.BOOLEAN, boolean.class, i -> i == 1),
          leaf("byte", "Byte", Kind.WHOLE, byte.class, Integer::byteValue),
          leaf("short", "Short", Kind.WHOLE, short.class, Integer::shortValue),
          leaf("int", "Integer", Kind.WHOLE, int.class, i -> i),
          leaf("int", "Integer", Kind.WHOLE, int.class, i -> i),
          leaf("long", "Long", Kind.WHOLE, long.class, Integer::longValue),
          leaf("float", "Float", Kind.REAL, float.class, Integer::floatValue),
          leaf("float", "Float", Kind.REAL, float.class, Integer::floatValue),
          leaf("double", "Double", Kind.REAL, double.class, Integer::doubleValue),
          leaf("char", "Character", Kind.CHAR, char.class, i -> "abcz".charAt(i)),
          boxed("Boolean", Kind.BOOLEAN, Boolean.class, i -> i == 1),
          boxed("Byte", Kind.WHOLE, Byte.class, Integer::byteValue),
          boxed("Short", Kind.WHOLE, Short.class, Integer::shortValue),
          boxed("Integer", Kind.WHOLE, Integer.class, i -> i),
          boxed("Long", Kind.WHOLE, Long.class, Integer::longValue),
          boxed("Float", Kind.REAL, Float.class, Integer::floatValue),
          boxed("Double", Kind.REAL, Double.class, Integer::doubleValue),
          boxed("Character", Kind.CHAR, Character.class, i -> "abcz".charAt(i)),
          boxed("String", Kind.TEXT, String.class, WORDS::get),
          boxed("String", Kind.TEXT, String.class, WORDS::get),
          boxed("String", Kind.TEXT, String.class, WORDS::get),
          boxed("CharSequence", Kind.TEXT, CharSequence.class, WORDS::get),
          boxed("Colour", Kind.ENUM, Colour.class, i -> Colour.values()[i % 3]),
          boxed("DayOfWeek", Kind.ENUM, DayOfWeek.class, i -> DayOfWeek.of(i + 1)),
          boxed("Figure", Kind.SEALED, Figure.class, i -> FIGURES.get(i % 3)),
          boxed("BigDecimal", Kind.BIG_REAL, BigDecimal.class, BigDecimal::valueOf),
          boxed("BigInteger", Kind.BIG_WHOLE, BigInteger.class, BigInteger::valueOf),
          boxed("UUID", Kind.UUID, UUID.class, i -> new UUID(0, i)),
          boxed("LocalDate", Kind.DATE, LocalDate.class, DAY::plusDays),
          boxed("LocalDateTime", Kind.DATE, LocalDateTime.class, i -> TIME.atDate(day(i))),
          boxed("LocalTime", Kind.DATE, LocalTime.class, TIME::plusMinutes),
          boxed("Instant", Kind.DATE, Instant.class, i -> Instant.ofEpochSecond(3600L + i)),
          boxed("ZonedDateTime", Kind.DATE, ZonedDateTime.class, Types::zoned),
          boxed(
              "OffsetDateTime", Kind.DATE, OffsetDateTime.class, i -> zoned(i).toOffsetDateTime()),
          boxed("YearMonth", Kind.DATE, YearMonth.class, i -> YearMonth.of(1970, 1 + i)),
          boxed("MonthDay", Kind.DATE, MonthDay.class, i -> MonthDay.of(2, 1 + i)),
          boxed("Year", Kind.DATE, Year.class, i -> Year.of(1970 + i)),
          boxed("Duration", Kind.OTHER, Duration.class, Duration::ofDays),
          boxed("BufferedImage", Kind.PICTURE, BufferedImage.class, i -> picture()),
          boxed("byte[]", Kind.PICTURE, byte[].class, i -> PNG.clone()),
          boxed("ByteBuffer", Kind.PICTURE, ByteBuffer.class, i -> ByteBuffer.wrap(PNG.clone())),
          boxed("Path", Kind.PICTURE, Path.class, i -> Pictures.FILE),
          boxed("BitSet", Kind.BITS, BitSet.class, i -> BitSet.valueOf(new long[] {i})),
          boxed("Map<String, Double>", Kind.MAP, Map.class, i -> Map.of(WORDS.get(i), 2.0)),
          boxed("Map<Colour, Integer>", Kind.MAP, Map.class, i -> Map.of(Colour.GREEN, i)),
          boxed("Map<Integer, Float>", Kind.MAP, Map.class, i -> Map.of(i % 3, 1f)),
          boxed("OptionalInt", Kind.WHOLE, OptionalInt.class, OptionalInt::of),
          boxed("OptionalLong", Kind.WHOLE, OptionalLong.class, OptionalLong::of),
          boxed("OptionalDouble", Kind.REAL, OptionalDouble.class, OptionalDouble::of),
          boxed("Object", Kind.OTHER, Object.class, i -> i));

  private static final List<String> CONTAINERS =
      List.of("", "", "List", "List", "List", "Set", "Collection", "Iterable");

  private Types() {}

  static Type draw(Random random) {
    Leaf leaf = LEAVES.get(random.nextInt(LEAVES.size()));
    Type type = leaf;
    if (random.nextInt(8) == 0) {
      type = new Type.Maybe(type);
    }
    int ranks = List.of(0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 3).get(random.nextInt(11));
    if (ranks == 1 && random.nextInt(12) == 0) {
      return special(random);
    }
    boolean isUniform = random.nextBoolean();
    String container = CONTAINERS.get(random.nextInt(CONTAINERS.size()));
    for (int i = 0; i < ranks; i++) {
      if (!isUniform) {
        container = CONTAINERS.get(random.nextInt(CONTAINERS.size()));
      }
      type = container.isEmpty() ? Type.Sequence.array(type) : Type.Sequence.of(container, type);
    }
    return ranks > 0 && random.nextInt(10) == 0 ? new Type.Maybe(type) : type;
  }

  private static Type special(Random random) {
    Leaf floats = leaf("float", "Float", Kind.REAL, float.class, Integer::floatValue);
    Leaf enums = boxed("Colour", Kind.ENUM, Colour.class, i -> Colour.values()[i % 3]);
    return switch (random.nextInt(3)) {
      case 0 -> new Type.Sequence("EnumSet", EnumSet.class, enums);
      case 1 -> new Type.NdArray(floats, 2 + random.nextInt(2));
      default -> new FlatBuffer(floats).sequence();
    };
  }

  /** A buffer is declared without its element. */
  private record FlatBuffer(Leaf element) {
    Type sequence() {
      Leaf unnamed = new Leaf(element.source(), "", element.kind(), element.raw(), element.value());
      return new Type.Sequence("FloatBuffer", FloatBuffer.class, unnamed);
    }
  }

  static Object enumSet(Collection<Object> elements) {
    EnumSet<Colour> result = EnumSet.noneOf(Colour.class);
    elements.forEach(each -> result.add((Colour) each));
    return result;
  }

  static Object buffer(List<Object> elements) {
    FloatBuffer result = FloatBuffer.allocate(elements.size());
    elements.forEach(each -> result.put((Float) each));
    return result.flip();
  }

  private static Leaf leaf(
      String source, String boxed, Kind kind, Class<?> raw, Function<Integer, Object> value) {
    return new Leaf(source, boxed, kind, raw, value);
  }

  private static Leaf boxed(
      String source, Kind kind, Class<?> raw, Function<Integer, Object> value) {
    return new Leaf(source, source, kind, raw, value);
  }

  private static LocalDate day(int days) {
    return DAY.plusDays(days);
  }

  private static ZonedDateTime zoned(int days) {
    return TIME.atDate(day(days)).atZone(ZoneOffset.UTC);
  }

  private static BufferedImage picture() {
    return new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
  }

  private static byte[] png() {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(picture(), "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A picture on disk, written when the first is asked for. */
  private static final class Pictures {
    static final Path FILE = write();

    private static Path write() {
      try {
        Path file = Files.createTempFile("combinations", ".png");
        file.toFile().deleteOnExit();
        return Files.write(file, PNG);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
