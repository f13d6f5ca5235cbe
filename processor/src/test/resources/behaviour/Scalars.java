package behaviour;

import static com.google.common.truth.Truth.assertThat;
import static org.tensorbind.processor.behaviour.TensorSubject.assertTensor;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.UUID;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorBind;

/** One value a tensor, every Java type, every dtype. */
public final class Scalars {
  private Scalars() {}

  enum Colour {
    RED,
    GREEN
  }

  record Primitives(
      @Tensor float f,
      @Tensor double d,
      @Tensor int i,
      @Tensor long l,
      @Tensor short s,
      @Tensor byte b,
      @Tensor boolean z) {}

  public static void primitives() {
    var first = new Primitives(1.5f, 0.1, -7, 1L << 40, (short) -3, (byte) -1, true);
    var second = new Primitives(-0f, Double.NaN, 8, Long.MIN_VALUE, (short) 4, (byte) 5, false);
    try (var batch = Scalars_PrimitivesTensors.of(List.of(first, second))) {
      assertThat(batch.size()).isEqualTo(2);
      assertThat(batch.tensors().keySet())
          .containsExactly("f", "d", "i", "l", "s", "b", "z")
          .inOrder();
      assertTensor(batch.f()).hasShape(2).hasFloats(1.5, -0f);
      assertTensor(batch.d()).hasShape(2).hasDoubles(0.1, Double.NaN);
      assertTensor(batch.i()).hasShape(2).hasInts(-7, 8);
      assertTensor(batch.l()).hasShape(2).hasLongs(1L << 40, Long.MIN_VALUE);
      assertTensor(batch.s()).hasShape(2).hasInts(-3, 4);
      assertTensor(batch.b()).hasShape(2).hasInts(-1, 5);
      assertTensor(batch.z()).hasShape(2).hasBooleans(true, false);
      assertThat(batch.tensor("d")).isSameInstanceAs(batch.d());
    }
  }

  public static void oneExample() {
    var only = new Primitives(2f, 3, 4, 5, (short) 6, (byte) 7, true);
    try (var batch = Scalars_PrimitivesTensors.of(only)) {
      assertThat(batch.size()).isEqualTo(1);
      assertTensor(batch.f()).hasShape(1).hasFloats(2);
      assertTensor(batch.z()).hasShape(1).hasBooleans(true);
    }
  }

  record Boxed(
      @Tensor Float f,
      @Tensor Double d,
      @Tensor Integer i,
      @Tensor Long l,
      @Tensor Short s,
      @Tensor Byte b,
      @Tensor Boolean z) {}

  public static void boxed() {
    var example = new Boxed(1.5f, 0.1, -7, 1L << 40, (short) -3, (byte) -1, true);
    try (var batch = Scalars_BoxedTensors.of(example)) {
      assertTensor(batch.f()).hasShape(1).hasFloats(1.5);
      assertTensor(batch.d()).hasShape(1).hasDoubles(0.1);
      assertTensor(batch.i()).hasShape(1).hasInts(-7);
      assertTensor(batch.l()).hasShape(1).hasLongs(1L << 40);
      assertTensor(batch.s()).hasShape(1).hasInts(-3);
      assertTensor(batch.b()).hasShape(1).hasInts(-1);
      assertTensor(batch.z()).hasShape(1).hasBooleans(true);
    }
  }

  record Texts(
      @Tensor String string,
      @Tensor CharSequence sequence,
      @Tensor UUID uuid,
      @Tensor(dtype = DType.STRING) Colour colour) {}

  public static void texts() {
    UUID uuid = new UUID(1, 2);
    var first = new Texts("grün 🎈", new StringBuilder("abc"), uuid, Colour.GREEN);
    var second = new Texts("", "a string longer than the cell of a tensor", uuid, Colour.RED);
    try (var batch = Scalars_TextsTensors.of(List.of(first, second))) {
      assertTensor(batch.string()).hasShape(2).hasStrings("grün 🎈", "");
      assertTensor(batch.sequence())
          .hasShape(2)
          .hasStrings("abc", "a string longer than the cell of a tensor");
      assertTensor(batch.uuid()).hasStrings(uuid.toString(), uuid.toString());
      assertTensor(batch.colour()).hasStrings("GREEN", "RED");
    }
  }

  record FromInt(
      @Tensor(name = "f32", dtype = DType.FLOAT32) int a,
      @Tensor(name = "f64", dtype = DType.FLOAT64) int b,
      @Tensor(name = "f16", dtype = DType.FLOAT16) int c,
      @Tensor(name = "bf16", dtype = DType.BFLOAT16) int d,
      @Tensor(name = "i32", dtype = DType.INT32) int e,
      @Tensor(name = "i64", dtype = DType.INT64) int f,
      @Tensor(name = "u8", dtype = DType.UINT8) int g,
      @Tensor(name = "u16", dtype = DType.UINT16) int h) {}

  public static void fromInt() {
    var first = new FromInt(16777217, 16777217, 2049, 257, -1, Integer.MIN_VALUE, 255, 65535);
    var second = new FromInt(-1, -2, -3, -4, -5, -6, 0, 0);
    try (var batch = Scalars_FromIntTensors.of(List.of(first, second))) {
      assertTensor(batch.f32()).hasFloats(16777216, -1);
      assertTensor(batch.f64()).hasDoubles(16777217, -2);
      assertTensor(batch.f16()).hasHalfs(2048, -3);
      assertTensor(batch.bf16()).hasBfloats(256, -4);
      assertTensor(batch.i32()).hasInts(-1, -5);
      assertTensor(batch.i64()).hasLongs(Integer.MIN_VALUE, -6);
      assertTensor(batch.u8()).hasUint8s(255, 0);
      assertTensor(batch.u16()).hasUint16s(65535, 0);
    }
  }

  record FromLong(
      @Tensor(dtype = DType.FLOAT32) long f32,
      @Tensor(dtype = DType.FLOAT64) long f64,
      @Tensor(dtype = DType.INT32) long i32,
      @Tensor(dtype = DType.UINT8) long u8,
      @Tensor(dtype = DType.UINT16) long u16) {}

  public static void fromLong() {
    var example = new FromLong((1L << 60) + (1L << 36) + 1, 1L << 53, -5, 200, 60000);
    try (var batch = Scalars_FromLongTensors.of(example)) {
      // Rounded once: over double it would be halfway and go to the even neighbour, 2^60.
      assertTensor(batch.f32()).hasFloats(0x1p60 + 0x1p37);
      assertTensor(batch.f64()).hasDoubles(0x1p53);
      assertTensor(batch.i32()).hasInts(-5);
      assertTensor(batch.u8()).hasUint8s(200);
      assertTensor(batch.u16()).hasUint16s(60000);
    }
  }

  record FromDouble(
      @Tensor(dtype = DType.FLOAT32) double f32,
      @Tensor(dtype = DType.FLOAT16) double f16,
      @Tensor(dtype = DType.BFLOAT16) double bf16,
      @Tensor(dtype = DType.INT32) double i32,
      @Tensor(dtype = DType.INT64) double i64,
      @Tensor(dtype = DType.UINT8) double u8) {}

  public static void fromDouble() {
    double justAboveHalfway = 1 + 0x1p-11 + 0x1p-40;
    var first = new FromDouble(0.1, justAboveHalfway, 1 + 0x1p-8 + 0x1p-40, -1.9, 1e15, 254.99);
    var second = new FromDouble(Double.NaN, Double.POSITIVE_INFINITY, Double.NaN, 2.9, -0.5, 0.9);
    try (var batch = Scalars_FromDoubleTensors.of(List.of(first, second))) {
      assertTensor(batch.f32()).hasFloats(0.1f, Float.NaN);
      // Rounded once: over float both would be halfway and go to the even neighbour, 1.
      assertTensor(batch.f16()).hasHalfs(1 + 0x1p-10, Float.POSITIVE_INFINITY);
      assertTensor(batch.bf16()).hasBfloats(1 + 0x1p-7, Float.NaN);
      assertTensor(batch.i32()).hasInts(-1, 2);
      assertTensor(batch.i64()).hasLongs(1_000_000_000_000_000L, 0);
      assertTensor(batch.u8()).hasUint8s(254, 0);
    }
  }

  record FromFloat(
      @Tensor(dtype = DType.FLOAT64) float f64,
      @Tensor(dtype = DType.INT32) float i32,
      @Tensor(dtype = DType.FLOAT16) Float f16) {}

  public static void fromFloat() {
    try (var batch = Scalars_FromFloatTensors.of(new FromFloat(0.1f, -3.7f, 0.5f))) {
      assertTensor(batch.f64()).hasDoubles(0.1f);
      assertTensor(batch.i32()).hasInts(-3);
      assertTensor(batch.f16()).hasHalfs(0.5);
    }
  }

  record FromBoolean(
      @Tensor(dtype = DType.FLOAT32) boolean f32,
      @Tensor(dtype = DType.INT32) Boolean i32,
      @Tensor(dtype = DType.UINT8) boolean u8) {}

  public static void fromBoolean() {
    var examples = List.of(new FromBoolean(true, true, true), new FromBoolean(false, false, false));
    try (var batch = Scalars_FromBooleanTensors.of(examples)) {
      assertTensor(batch.f32()).hasFloats(1, 0);
      assertTensor(batch.i32()).hasInts(1, 0);
      assertTensor(batch.u8()).hasUint8s(1, 0);
    }
  }

  record FromSmall(
      @Tensor(dtype = DType.UINT8) byte bits,
      @Tensor(dtype = DType.INT64) byte i64,
      @Tensor(dtype = DType.FLOAT32) short f32,
      @Tensor(dtype = DType.UINT16) Short u16) {}

  public static void fromSmall() {
    // byte to UINT8 is the bits; everything else is the number.
    var example = new FromSmall((byte) -1, (byte) -1, (short) -2, (short) 3);
    try (var batch = Scalars_FromSmallTensors.of(example)) {
      assertTensor(batch.bits()).hasUint8s(255);
      assertTensor(batch.i64()).hasLongs(-1);
      assertTensor(batch.f32()).hasFloats(-2);
      assertTensor(batch.u16()).hasUint16s(3);
    }
  }

  record FromBig(
      @Tensor(dtype = DType.FLOAT64) BigDecimal f64,
      @Tensor(dtype = DType.FLOAT32) BigDecimal f32,
      @Tensor(dtype = DType.INT64) BigInteger i64) {}

  public static void fromBig() {
    var example = new FromBig(new BigDecimal("0.1"), new BigDecimal("0.1"), BigInteger.TWO.pow(62));
    try (var batch = Scalars_FromBigTensors.of(example)) {
      assertTensor(batch.f64()).hasDoubles(0.1);
      assertTensor(batch.f32()).hasFloats(0.1f);
      assertTensor(batch.i64()).hasLongs(1L << 62);
    }
  }

  record Column(@Tensor(shape = {1}) float price, @Tensor(shape = {1}) String name) {}

  public static void scalarsAsColumns() {
    try (var batch = Scalars_ColumnTensors.of(List.of(new Column(1, "a"), new Column(2, "b")))) {
      assertTensor(batch.price()).hasShape(2, 1).hasFloats(1, 2);
      assertTensor(batch.name()).hasShape(2, 1).hasStrings("a", "b");
    }
  }

  @TensorBind(columns = true, doubles = DType.FLOAT32)
  record Columns(@Tensor double price, @Tensor int count, @Tensor float[] rest) {}

  public static void classWithColumns() {
    try (var batch = Scalars_ColumnsTensors.of(new Columns(0.1, 2, new float[] {3, 4}))) {
      assertTensor(batch.price()).hasShape(1, 1).hasFloats(0.1f);
      assertTensor(batch.count()).hasShape(1, 1).hasInts(2);
      assertTensor(batch.rest()).hasShape(1, 2).hasFloats(3, 4);
    }
  }

  record Odd(
      @Tensor(name = "class") int keyword,
      @Tensor(name = "size") int sizeOf,
      @Tensor(name = "a-b/c:0") int symbols,
      @Tensor(name = "1st") int digit,
      @Tensor(name = "close") int closing) {}

  public static void oddNames() {
    try (var batch = Scalars_OddTensors.of(new Odd(1, 2, 3, 4, 5))) {
      assertThat(batch.tensors().keySet())
          .containsExactly("class", "size", "a-b/c:0", "1st", "close")
          .inOrder();
      assertTensor(batch.class_()).hasInts(1);
      assertTensor(batch.size_()).hasInts(2);
      assertTensor(batch.a_b_c_0()).hasInts(3);
      assertTensor(batch._1st()).hasInts(4);
      assertTensor(batch.close_()).hasInts(5);
      assertThat(batch.size()).isEqualTo(1);
    }
  }
}
