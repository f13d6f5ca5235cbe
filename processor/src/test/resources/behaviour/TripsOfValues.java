package behaviour;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Supplier;
import org.tensorbind.annotation.Concat;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Drop;
import org.tensorbind.annotation.Impute;
import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.Missing;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.OovPosition;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorBind;
import org.tensorbind.annotation.Unknown;
import org.tensorbind.processor.behaviour.Draw;
import org.tensorbind.processor.behaviour.Trip;
import org.tensorbind.value.Casts;

/** Single values that come back as they were. */
public final class TripsOfValues implements Supplier<List<Trip<?>>> {
  enum Grade {
    LOW,
    MIDDLE,
    HIGH
  }

  record Primitives(
      @Tensor boolean z,
      @Tensor byte b,
      @Tensor short s,
      @Tensor int i,
      @Tensor long l,
      @Tensor float f,
      @Tensor double d) {
    static Primitives draw(Draw d) {
      return new Primitives(
          d.flag(),
          d.anyByte(),
          d.anyShort(),
          d.anyInt(),
          d.anyLong(),
          d.anyFloat(),
          d.anyDouble());
    }
  }

  @TensorBind(columns = true)
  record Boxes(
      @Tensor Boolean z,
      @Tensor Byte b,
      @Tensor Short s,
      @Tensor Integer i,
      @Tensor Long l,
      @Tensor Float f,
      @Tensor Double d,
      @Tensor String text,
      @Tensor CharSequence chars,
      @Tensor UUID id) {
    static Boxes draw(Draw d) {
      return new Boxes(
          d.flag(),
          d.anyByte(),
          d.anyShort(),
          d.anyInt(),
          d.anyLong(),
          d.anyFloat(),
          d.anyDouble(),
          d.text(),
          d.text(),
          d.uuid());
    }
  }

  record BigNumbers(
      @Tensor(dtype = DType.INT64) BigInteger longs,
      @Tensor(dtype = DType.INT32) BigInteger ints,
      @Tensor(dtype = DType.UINT8) BigInteger bytes,
      @Tensor(dtype = DType.FLOAT64) BigInteger wide,
      @Tensor(dtype = DType.FLOAT64) BigDecimal doubles,
      @Tensor(dtype = DType.INT64) BigDecimal whole,
      @Tensor(dtype = DType.FLOAT32) BigDecimal floats) {
    static BigNumbers draw(Draw d) {
      return new BigNumbers(
          BigInteger.valueOf(d.anyLong()),
          BigInteger.valueOf(d.anyInt()),
          BigInteger.valueOf(d.below(256)),
          BigInteger.valueOf(d.anyInt()).shiftLeft(40),
          BigDecimal.valueOf(d.anyInt() / 1024.0),
          BigDecimal.valueOf(d.anyLong()),
          BigDecimal.valueOf(d.below(1_000_000), d.below(6))); // six digits are a float's
    }
  }

  record DTypes(
      @Tensor(dtype = DType.INT64) int i64,
      @Tensor(dtype = DType.UINT8) int u8,
      @Tensor(dtype = DType.UINT16) int u16,
      @Tensor(dtype = DType.FLOAT64) int f64,
      @Tensor(dtype = DType.FLOAT32) int f32,
      @Tensor(dtype = DType.FLOAT16) int f16,
      @Tensor(dtype = DType.BFLOAT16) int bf16,
      @Tensor(dtype = DType.INT32) long l32,
      @Tensor(dtype = DType.UINT16) long l16,
      @Tensor(dtype = DType.FLOAT64) long lf,
      @Tensor(dtype = DType.UINT8) short s8,
      @Tensor(dtype = DType.FLOAT16) byte b16,
      @Tensor(dtype = DType.UINT8) byte b8,
      @Tensor(dtype = DType.INT64) byte b64,
      @Tensor(dtype = DType.FLOAT64) float wide,
      @Tensor(dtype = DType.FLOAT16) float half,
      @Tensor(dtype = DType.BFLOAT16) float brain,
      @Tensor(dtype = DType.FLOAT32) double single,
      @Tensor(dtype = DType.FLOAT16) double halfDouble,
      @Tensor(dtype = DType.INT32) double whole,
      @Tensor(dtype = DType.UINT8) float small) {
    static DTypes draw(Draw d) {
      return new DTypes(
          d.anyInt(),
          d.below(256),
          d.below(1 << 16),
          d.anyInt(),
          d.below(1 << 24) - (1 << 23),
          d.below(4097) - 2048,
          d.below(257),
          d.anyInt(),
          d.below(1 << 16),
          d.anyInt(),
          (short) d.below(256),
          d.anyByte(),
          d.anyByte(),
          d.anyByte(),
          d.anyFloat(),
          Casts.fromHalf(canonical(d)),
          Casts.fromBfloat16(canonical(d)),
          d.anyFloat(),
          Casts.fromHalf(canonical(d)),
          d.anyInt(),
          d.below(256));
    }

    /** Bits of any number but NaN, whose other bits are nobody's promise. */
    private static short canonical(Draw d) {
      short bits = d.anyShort();
      boolean isNumber = !Float.isNaN(Casts.fromHalf(bits));
      return isNumber && !Float.isNaN(Casts.fromBfloat16(bits)) ? bits : 0;
    }
  }

  record Flags(
      @Tensor(dtype = DType.FLOAT32) boolean f32,
      @Tensor(dtype = DType.FLOAT64) Boolean f64,
      @Tensor(dtype = DType.FLOAT16) boolean f16,
      @Tensor(dtype = DType.BFLOAT16) boolean bf16,
      @Tensor(dtype = DType.INT32) boolean i32,
      @Tensor(dtype = DType.INT64) Boolean i64,
      @Tensor(dtype = DType.UINT8) boolean u8,
      @Tensor(dtype = DType.UINT16) boolean u16) {
    static Flags draw(Draw d) {
      return new Flags(
          d.flag(), d.flag(), d.flag(), d.flag(), d.flag(), d.flag(), d.flag(), d.flag());
    }
  }

  record Texts(
      @Tensor(shape = {1}) String column,
      @Tensor(dtype = DType.STRING) Grade grade,
      @Tensor(dtype = DType.STRING) char letter,
      @Tensor(dtype = DType.STRING) Character boxed,
      @Tensor(dtype = DType.STRING) byte[] bytes) {
    static Texts draw(Draw d) {
      return new Texts(
          d.text(),
          d.of(Grade.values()),
          d.of('a', '€', '\0'),
          d.of('b', '語'),
          d.bytes(d.below(5)));
    }
  }

  record Optionals(
      @Tensor Optional<Float> f,
      @Tensor OptionalInt i,
      @Tensor OptionalLong l,
      @Tensor OptionalDouble d,
      @Tensor Optional<String> s,
      @Tensor Optional<Boolean> z,
      @Tensor Optional<UUID> id,
      @Tensor(dtype = DType.INT64) Optional<BigInteger> big,
      @Tensor(shape = {1}) Optional<Short> column,
      @Tensor(dtype = DType.INT64) OptionalInt wide,
      @Tensor(dtype = DType.FLOAT32) OptionalDouble single,
      @Tensor(dtype = DType.STRING) Optional<Grade> name,
      @OneHot Optional<Grade> hot,
      @Lookup Optional<Grade> index,
      @OneHot(depth = 4) OptionalInt counted) {
    static Optionals draw(Draw d) {
      return new Optionals(
          Optional.of(d.anyFloat()),
          OptionalInt.of(d.anyInt()),
          OptionalLong.of(d.anyLong()),
          OptionalDouble.of(d.anyDouble()),
          Optional.of(d.text()),
          Optional.of(d.flag()),
          Optional.of(d.uuid()),
          Optional.of(BigInteger.valueOf(d.anyLong())),
          Optional.of(d.anyShort()),
          OptionalInt.of(d.anyInt()),
          OptionalDouble.of(d.anyFloat()),
          Optional.of(d.of(Grade.values())),
          Optional.of(d.of(Grade.values())),
          Optional.of(d.of(Grade.values())),
          OptionalInt.of(d.below(4)));
    }
  }

  record OneHots(
      @OneHot Grade grade,
      @OneHot boolean flag,
      @OneHot Boolean boxed,
      @OneHot(categories = {"", "ä", "\n"}) String text,
      @OneHot(categories = {"1", "-2", "300"}) int number,
      @OneHot(categories = {"1", "-2", "9000000000"}) Long large,
      @OneHot(categories = {"0.5", "1e3"}) double fraction,
      @OneHot(categories = {"0.5", "-7"}) Float single,
      @OneHot(categories = {"a", "€"}) char letter,
      @OneHot(categories = {"1.50", "2"}) BigDecimal big,
      @OneHot(depth = 5) int counted,
      @OneHot(depth = 3) byte countedByte,
      @OneHot(depth = 3) Long countedLong,
      @OneHot(depth = 3) BigInteger countedBig) {
    static OneHots draw(Draw d) {
      return new OneHots(
          d.of(Grade.values()),
          d.flag(),
          d.flag(),
          d.of("", "ä", "\n"),
          d.of(1, -2, 300),
          d.of(1L, -2L, 9_000_000_000L),
          d.of(0.5, 1e3),
          d.of(0.5f, -7f),
          d.of('a', '€'),
          d.of(new BigDecimal("1.50"), new BigDecimal("2")),
          d.below(5),
          (byte) d.below(3),
          (long) d.below(3),
          BigInteger.valueOf(d.below(3)));
    }
  }

  record OneHotOptions(
      @OneHot(drop = Drop.FIRST) Grade dropped,
      @OneHot(drop = Drop.IF_BINARY) boolean binary,
      @OneHot(depth = 4, drop = Drop.FIRST) int counted,
      @OneHot(missing = Missing.CATEGORY) Grade missing,
      @OneHot(missing = Missing.ZEROS) Grade zeros,
      @OneHot(categories = {"a", "b"}, missing = Missing.CATEGORY) String text,
      @OneHot(categories = {"1", "2"}, missing = Missing.ZEROS) Integer number,
      @OneHot(
              categories = {"a", "b"},
              unknown = Unknown.OOV,
              oov = 3,
              oovPosition = OovPosition.FRONT)
          String front,
      @OneHot(
              categories = {"a", "b"},
              unknown = Unknown.OOV,
              oov = 2,
              oovPosition = OovPosition.END,
              missing = Missing.CATEGORY)
          String end,
      @OneHot(categories = {"a", "b", "c"}, infrequent = "c", unknown = Unknown.ZEROS) String rare,
      @OneHot(depth = 3, unknown = Unknown.OOV, oovPosition = OovPosition.FRONT) int after,
      @OneHot @Tensor(dtype = DType.FLOAT64) Grade f64,
      @OneHot @Tensor(dtype = DType.FLOAT16) Grade f16,
      @OneHot @Tensor(dtype = DType.BFLOAT16) Grade bf16,
      @OneHot @Tensor(dtype = DType.INT32) Grade i32,
      @OneHot @Tensor(dtype = DType.INT64) Grade i64,
      @OneHot @Tensor(dtype = DType.UINT8) Grade u8,
      @OneHot @Tensor(dtype = DType.UINT16) Grade u16,
      @OneHot @Tensor(dtype = DType.BOOL) Grade bool) {
    static OneHotOptions draw(Draw d) {
      return new OneHotOptions(
          d.of(Grade.values()),
          d.flag(),
          d.below(4),
          d.of(null, Grade.LOW, Grade.HIGH),
          d.of(null, Grade.LOW, Grade.HIGH),
          d.of(null, "a", "b"),
          d.of(null, 1, 2),
          d.of("a", "b"),
          d.of(null, "a", "b"),
          d.of("a", "b", "c"),
          d.below(3),
          d.of(Grade.values()),
          d.of(Grade.values()),
          d.of(Grade.values()),
          d.of(Grade.values()),
          d.of(Grade.values()),
          d.of(Grade.values()),
          d.of(Grade.values()),
          d.of(Grade.values()));
    }
  }

  record Lookups(
      @Lookup Grade grade,
      @Lookup boolean flag,
      @Lookup(categories = {"x", "y"}) String text,
      @Lookup(categories = {"10", "20"}) int number,
      @Lookup(categories = {"10", "-20"}) Long large,
      @Lookup(categories = {"x", "y"}, maskToken = "") String masked,
      @Lookup(
              categories = {"x", "y"},
              unknown = Unknown.OOV,
              oov = 2,
              oovPosition = OovPosition.FRONT,
              maskToken = "z")
          CharSequence front,
      @Lookup(
              categories = {"x", "y"},
              unknown = Unknown.OOV,
              oovPosition = OovPosition.END)
          String end,
      @Lookup @Tensor(dtype = DType.INT32) Grade i32,
      @Lookup @Tensor(dtype = DType.UINT8) Grade u8,
      @Lookup @Tensor(dtype = DType.UINT16) Grade u16,
      @Lookup @Tensor(dtype = DType.FLOAT32) Grade f32,
      @Lookup @Tensor(dtype = DType.FLOAT16, shape = {1}) Grade f16) {
    static Lookups draw(Draw d) {
      return new Lookups(
          d.of(Grade.values()),
          d.flag(),
          d.of("x", "y"),
          d.of(10, 20),
          d.of(10L, -20L),
          d.of("", "x", "y"),
          d.of("x", "y", "z"),
          d.of("x", "y"),
          d.of(Grade.values()),
          d.of(Grade.values()),
          d.of(Grade.values()),
          d.of(Grade.values()),
          d.of(Grade.values()));
    }
  }

  /** What is not missing stays as it is. */
  record Imputed(
      @Tensor @Impute(value = "1.5", indicator = "f_missing") Float f,
      @Tensor @Impute("7") Integer i,
      @Tensor @Impute("x") String text,
      @OneHot @Impute("LOW") Grade grade) {
    static Imputed draw(Draw d) {
      float f = d.anyFloat();
      return new Imputed(Float.isNaN(f) ? 1.5f : f, d.anyInt(), d.text(), d.of(Grade.values()));
    }
  }

  @Tensor(name = "x")
  record Packed(
      @Tensor float f,
      @OneHot Grade grade,
      @Tensor boolean flag,
      @Tensor short s,
      @Tensor(shape = {2}) List<Float> rest,
      @Lookup @Tensor(dtype = DType.INT32) Grade index) {
    static Packed draw(Draw d) {
      return new Packed(
          d.anyFloat(),
          d.of(Grade.values()),
          d.flag(),
          d.anyShort(),
          d.exactly(2, d::anyFloat),
          d.of(Grade.values()));
    }
  }

  record Joined(
      @Concat("dense") @Tensor long first,
      @Tensor int apart,
      @Concat("words") @Tensor String word,
      @Concat("dense") @Tensor int second,
      @Concat("words") @Tensor(shape = {2}) String[] words) {
    static Joined draw(Draw d) {
      String[] words = {d.text(), d.text()};
      return new Joined(d.anyLong(), d.anyInt(), d.text(), d.anyInt(), words);
    }
  }

  @Override
  public List<Trip<?>> get() {
    return List.of(
        new Trip<>(
            "Primitives",
            Primitives::draw,
            TripsOfValues_PrimitivesTensors.CONVERTER,
            TripsOfValues_PrimitivesTensors::read),
        new Trip<>(
            "Boxes",
            Boxes::draw,
            TripsOfValues_BoxesTensors.CONVERTER,
            TripsOfValues_BoxesTensors::read),
        new Trip<>(
            "BigNumbers",
            BigNumbers::draw,
            TripsOfValues_BigNumbersTensors.CONVERTER,
            TripsOfValues_BigNumbersTensors::read),
        new Trip<>(
            "DTypes",
            DTypes::draw,
            TripsOfValues_DTypesTensors.CONVERTER,
            TripsOfValues_DTypesTensors::read),
        new Trip<>(
            "Flags",
            Flags::draw,
            TripsOfValues_FlagsTensors.CONVERTER,
            TripsOfValues_FlagsTensors::read),
        new Trip<>(
            "Texts",
            Texts::draw,
            TripsOfValues_TextsTensors.CONVERTER,
            TripsOfValues_TextsTensors::read),
        new Trip<>(
            "Optionals",
            Optionals::draw,
            TripsOfValues_OptionalsTensors.CONVERTER,
            TripsOfValues_OptionalsTensors::read),
        new Trip<>(
            "OneHots",
            OneHots::draw,
            TripsOfValues_OneHotsTensors.CONVERTER,
            TripsOfValues_OneHotsTensors::read),
        new Trip<>(
            "OneHotOptions",
            OneHotOptions::draw,
            TripsOfValues_OneHotOptionsTensors.CONVERTER,
            TripsOfValues_OneHotOptionsTensors::read),
        new Trip<>(
            "Lookups",
            Lookups::draw,
            TripsOfValues_LookupsTensors.CONVERTER,
            TripsOfValues_LookupsTensors::read),
        new Trip<>(
            "Imputed",
            Imputed::draw,
            TripsOfValues_ImputedTensors.CONVERTER,
            TripsOfValues_ImputedTensors::read),
        new Trip<>(
            "Packed",
            Packed::draw,
            TripsOfValues_PackedTensors.CONVERTER,
            TripsOfValues_PackedTensors::read),
        new Trip<>(
            "Joined",
            Joined::draw,
            TripsOfValues_JoinedTensors.CONVERTER,
            TripsOfValues_JoinedTensors::read));
  }
}
