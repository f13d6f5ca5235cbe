package org.tensorbind.write;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tensorbind.TensorSchema;
import org.tensorbind.annotation.DType;
import org.tensorbind.value.InvalidValueException;
import org.tensorflow.types.TString;

class StringWriterTest {
  private static TensorSchema schema(long... shape) {
    return TensorSchema.builder("A").tensor("x", DType.STRING, shape).build();
  }

  private static List<String> inTensor(
      int examples, Consumer<StringWriter> writing, long... shape) {
    try (BatchBuilder builder = BatchBuilder.ofTensors(schema(shape), examples)) {
      writing.accept(builder.whole().strings("x"));
      try (OwnedTensors tensors = builder.build()) {
        List<String> values = new ArrayList<>();
        ((TString) tensors.get(0)).scalars().forEach(x -> values.add(x.getObject()));
        return values;
      }
    }
  }

  private static Object inArray(Consumer<StringWriter> writing, long... shape) {
    try (BatchBuilder builder = BatchBuilder.ofArrays(schema(shape))) {
      writing.accept(builder.whole().strings("x"));
      return builder.arrays().get("x");
    }
  }

  @Test
  void textsOfEveryLength() {
    // Up to 22 bytes stand in TensorFlow's cell itself.
    List<String> texts =
        IntStream.of(0, 1, 21, 22, 23, 24, 127, 128, 4096, 1_000_000)
            .mapToObj("x"::repeat)
            .toList();
    assertThat(inTensor(texts.size(), writer -> texts.forEach(text -> writer.put(text, "m"))))
        .isEqualTo(texts);
  }

  @Test
  void textsOfEveryAlphabet() {
    List<String> texts = List.of("é", "日本語", "\ud83d\ude00", "a\u0000b", "e\u0301", "\uffff");
    assertThat(inTensor(6, writer -> texts.forEach(text -> writer.put(text, "m"))))
        .isEqualTo(texts);
  }

  @Test
  void manyTexts() {
    List<String> texts = IntStream.range(0, 10_000).mapToObj(i -> "text" + i).toList();
    assertThat(inTensor(10_000, writer -> texts.forEach(text -> writer.put(text, "m"))))
        .isEqualTo(texts);
    assertThat(inTensor(10_000, writer -> writer.fill("é", 10_000)))
        .isEqualTo(Collections.nCopies(10_000, "é"));
  }

  @Test
  void emptyTensors() {
    assertThat(inTensor(0, writer -> {})).isEmpty();
    assertThat(inTensor(0, writer -> writer.fill("", 0), 3)).isEmpty();
    assertThat(inTensor(2, writer -> {}, 3, 0)).isEmpty();
    assertThat((String[]) inArray(writer -> {}, 0)).isEmpty();
  }

  @Test
  void halvesOfSurrogatePairsAreRefused() {
    for (String text : new String[] {"\ud800", "ab\udc00", "\ude00\ud83d"}) {
      var error =
          assertThrows(
              InvalidValueException.class, () -> inTensor(1, writer -> writer.put(text, "title")));
      assertThat(error.id()).isEqualTo("invalid-string");
      assertThat(error.path()).isEqualTo("title");
    }
  }

  @Test
  void bytesNeedNotBeText() {
    byte[][] values = {{}, {0}, {(byte) 0xff, (byte) 0xfe}, new byte[100]};
    try (BatchBuilder builder = BatchBuilder.ofTensors(schema(2), 2)) {
      StringWriter writer = builder.whole().strings("x");
      for (byte[] value : values) {
        writer.put(value);
      }
      try (OwnedTensors tensors = builder.build()) {
        List<byte[]> read = new ArrayList<>();
        ((TString) tensors.get("x")).asBytes().scalars().forEach(x -> read.add(x.getObject()));
        assertThat(read.toArray(byte[][]::new)).isEqualTo(values);
      }
    }
  }

  @Test
  void previewsAreTextsOrBytes() {
    assertThat((String[]) inArray(writer -> writer.put("é", "m"))).isEqualTo(new String[] {"é"});
    Object nested =
        inArray(
            writer -> {
              writer.fill("a", 2);
              writer.put(CharBuffer.wrap("b"), "m");
              writer.put("c", "m");
            },
            2,
            2);
    assertThat((String[][]) nested).isEqualTo(new String[][] {{"a", "a"}, {"b", "c"}});
    byte[] bytes = {(byte) 0xff};
    assertThat((byte[][]) inArray(writer -> writer.put(bytes))).isEqualTo(new byte[][] {bytes});
    Object mixed =
        inArray(
            writer -> {
              writer.put(bytes);
              writer.put("é", "m");
            },
            2,
            1);
    assertThat((byte[][][]) mixed)
        .isEqualTo(new byte[][][] {{bytes}, {"é".getBytes(StandardCharsets.UTF_8)}});
  }

  @Test
  void partsAreInterleaved() {
    StringWriter left = StringWriter.scratch();
    StringWriter right = StringWriter.scratch();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      left.put("left" + i, "m");
      right.fill("r" + i, 2);
      expected.addAll(List.of("left" + i, "r" + i, "r" + i));
    }
    int[] widths = {1, 2};
    assertThat(inTensor(5000, writer -> writer.interleave(widths, left, right), 3))
        .isEqualTo(expected);
    StringWriter bytes = StringWriter.scratch();
    StringWriter texts = StringWriter.scratch();
    bytes.put(new byte[] {1});
    texts.fill("r", 2);
    assertThat(inArray(writer -> writer.interleave(widths, bytes, texts), 3))
        .isInstanceOf(byte[][].class);
  }

  @Test
  void tensorsMustBeFull() {
    assertThrows(IllegalStateException.class, () -> inTensor(2, writer -> writer.put("a", "m")));
    assertThrows(IllegalStateException.class, () -> inTensor(1, writer -> writer.fill("a", 2)));
    assertThrows(
        IllegalStateException.class, () -> inTensor(1, writer -> writer.fill("a", 1L << 40)));
  }
}
