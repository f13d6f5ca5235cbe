package org.tensorbind.signature;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.InvalidProtocolBufferException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What TensorFlow would never write, but reads. */
class WireReaderTest {
  @Test
  void numbersMayBeLongerThanNeeded() throws Exception {
    byte[] padded = {0x10, (byte) 0x81, (byte) 0x80, (byte) 0x80, (byte) 0x80, 0x00};
    assertThat(dtype(padded)).isEqualTo(new ElementType(1));
  }

  @Test
  void tenBytesAreTheLongestNumber() throws Exception {
    byte[] ten = {0x10, 2, -128, -128, -128, -128, -128, -128, -128, -128, 1};
    ten[1] |= (byte) 0x80;
    assertThat(dtype(ten)).isEqualTo(new ElementType(2));
    byte[] eleven = {0x10, -127, -128, -128, -128, -128, -128, -128, -128, -128, -128, 1};
    assertThrows(SignatureException.class, () -> dtype(eleven));
    assertThrows(InvalidProtocolBufferException.class, () -> Theirs.binary(model(eleven)));
  }

  /**
   * Protobuf for Java takes the last of ten bytes for a 1, which is what it writes; C++ reads it.
   */
  @Test
  void theTenthByteCounts() throws Exception {
    byte[] size = {0x08, -1, -1, -1, -1, -1, -1, -1, -1, -1, 0};
    ModelSignatures ours = Ours.binary(model(field(3, field(2, size))));
    assertThat(ours.toString()).contains("[9223372036854775807]");
    size[10] = 1;
    byte[] unknown = model(field(3, field(2, size)));
    assertThat(Ours.binary(unknown).toString()).contains("[?]");
    assertThat(Ours.binary(unknown)).isEqualTo(Theirs.binary(unknown));
  }

  @Test
  void elementTypesKeepTheLow32Bits() throws Exception {
    byte[] wide = {0x10, -127, -128, -128, -128, 16};
    assertThat(dtype(wide)).isEqualTo(new ElementType(1));
    byte[] negative = {0x10, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1};
    assertThat(dtype(negative)).isEqualTo(new ElementType(-1));
  }

  @Test
  void theLastValueCounts() throws Exception {
    assertThat(dtype(new byte[] {0x10, 1, 0x10, 3, 0x15, 9, 9, 9, 9}))
        .isEqualTo(new ElementType(3));
  }

  @Test
  void messagesMayBeNested100Deep() throws Exception {
    // A tensor of a signature is at level 5, and each level of composites takes two.
    byte[] fits = model(nested(47));
    assertThat(Ours.binary(fits)).isEqualTo(Theirs.binary(fits));
    byte[] deeper = model(nested(48));
    assertThrows(SignatureException.class, () -> Ours.binary(deeper));
    assertThrows(InvalidProtocolBufferException.class, () -> Theirs.binary(deeper));
  }

  private static byte[] nested(int levels) throws IOException {
    byte[] tensor = {0x0A, 1, 'x'};
    for (int i = 0; i < levels; i++) {
      tensor = field(5, field(2, tensor));
    }
    return tensor;
  }

  @Test
  void groupsMayBeNestedButNotForEver() throws Exception {
    byte[] groups = new byte[95 * 2];
    byte[] tooMany = new byte[1_000_000];
    for (byte[] bytes : new byte[][] {groups, tooMany}) {
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) (i < bytes.length / 2 ? 0x3B : 0x3C);
      }
    }
    byte[] fits = model(groups);
    assertThat(Ours.binary(fits)).isEqualTo(Theirs.binary(fits));
    assertThrows(SignatureException.class, () -> Ours.binary(model(tooMany)));
  }

  @Test
  void hugeAnnouncementsTakeNoMemory() {
    // A name of 2 GB.
    byte[] bytes = {0x12, 8, 0x0A, -1, -1, -1, -1, 7, 'x', 'y'};
    assertThrows(SignatureException.class, () -> Ours.binary(bytes));
  }

  @Test
  void manySmallMessagesTakeLittleMemory() throws Exception {
    byte[] components = new byte[1_000_000];
    for (int i = 0; i < components.length; i += 2) {
      components[i] = 0x12;
    }
    byte[] bytes = model(field(5, components));
    var e = assertThrows(SignatureException.class, () -> Ours.binary(bytes));
    assertThat(e).hasMessageThat().endsWith("there are more values than signatures have");
  }

  /** The dtype of a tensor in a model; TensorFlow must agree. */
  private static ElementType dtype(byte[] tensor) throws Exception {
    byte[] bytes = model(tensor);
    ModelSignatures ours = Ours.binary(bytes);
    assertThat(ours).isEqualTo(Theirs.binary(bytes));
    return ours.metaGraphs().get(0).signatures().get(0).inputs().get(0).dtype();
  }

  /** A model with one signature with one input. */
  private static byte[] model(byte[] tensor) throws IOException {
    return field(2, field(5, field(2, field(1, field(2, tensor)))));
  }

  private static byte[] field(int number, byte[] content) throws IOException {
    byte[] bytes = new byte[CodedOutputStream.computeByteArraySize(number, content)];
    CodedOutputStream.newInstance(bytes).writeBytes(number, ByteString.copyFrom(content));
    return bytes;
  }
}
