package org.tensorbind.memory;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.Test;
import org.tensorbind.TensorBindException;
import org.tensorbind.annotation.DType;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TString;
import org.tensorflow.types.family.TType;

class AllocatedTensorTest {
  private static final long MEGABYTE = 1L << 20;

  private static final List<String> TEXTS =
      Stream.concat(
              IntStream.rangeClosed(0, 60).mapToObj("x"::repeat),
              Stream.of(
                  "\u00fc".repeat(11), "\u00fc".repeat(12), "\u20ac", "\0", "y".repeat(99_999)))
          .toList();

  @Test
  void hasShapeAndType() {
    for (DType dtype : DType.values()) {
      if (dtype == DType.AUTO) {
        continue;
      }
      try (AllocatedTensor tensor = AllocatedTensor.hidden(dtype, 3, 0, 4)) {
        assertThat(tensor.handle().rank()).isEqualTo(3);
        assertThat(tensor.handle().size(1)).isEqualTo(0);
        assertThat(tensor.handle().dataType()).isEqualTo(DataTypes.number(dtype));
      }
      try (AllocatedTensor tensor = AllocatedTensor.visible(dtype, 2, 5)) {
        assertThat(tensor.java()).isInstanceOf(JavaTensors.type(dtype));
        assertThat(tensor.java().shape()).isEqualTo(Shape.of(2, 5));
        assertThat(tensor.java().dataType().getNumber()).isEqualTo(DataTypes.number(dtype));
      }
    }
  }

  /** This build has TensorFlow Java on the class path, where it can be reached. */
  @Test
  void visibleTensorsAreWrapped() {
    assertThat(JavaTensors.canWrap()).isTrue();
  }

  @Test
  void tensorFlowJavaSeesWhatIsWritten() {
    try (AllocatedTensor tensor = AllocatedTensor.visible(DType.INT32, 2, 2)) {
      tensor.memory().write(Elements.INTS, new int[] {1, 2, 3, 4}, 0, 0, 4);
      int[] read = new int[4];
      TensorHandle.of(tensor.java()).memory().read(Elements.INTS, 0, read, 0, 4);
      assertThat(read).isEqualTo(new int[] {1, 2, 3, 4});
      if (MemoryAccess.UNSAFE.isPresent()) {
        assertThat(((TInt32) tensor.java()).getInt(1, 0)).isEqualTo(3);
      }
    }
  }

  /** As on the module path. */
  @Test
  void tensorFlowJavasOwnWayWillDo() {
    AllocatedTensor tensor = AllocatedTensor.ofTensorFlow(DType.INT32, 2, 2);
    tensor.memory().write(Elements.INTS, new int[] {1, 2, 3, 4}, 0, 0, 4);
    int[] read = new int[4];
    TensorHandle.of(tensor.java()).memory().read(Elements.INTS, 0, read, 0, 4);
    assertThat(read).isEqualTo(new int[] {1, 2, 3, 4});
    assertThat(tensor.handle().isShared()).isFalse();
    assertThat(tensor.handle().isClosed()).isFalse();
    tensor.java().close(); // which its user may do
    assertThat(tensor.handle().isClosed()).isTrue();
    assertThat(tensor.handle().isShared()).isFalse();
    tensor.close();
  }

  @Test
  void tensorFlowJavaNoticesThatItIsClosed() {
    AllocatedTensor tensor = AllocatedTensor.visible(DType.FLOAT32, 2);
    Tensor java = tensor.java();
    tensor.close();
    tensor.close();
    assertThrows(IllegalStateException.class, () -> TensorHandle.of(java));
  }

  /** Whoever closes the tensor of TensorFlow Java takes nothing away from its owner. */
  @Test
  void closingTheJavaTensorIsHarmless() {
    try (AllocatedTensor tensor = AllocatedTensor.visible(DType.FLOAT32, 1)) {
      tensor.java().close();
      tensor.memory().write(Elements.FLOATS, new float[] {1}, 0, 0, 1);
    }
  }

  @Test
  void forgottenTensorsAreFreed() throws InterruptedException {
    int size = (int) (16 * MEGABYTE / Float.BYTES);
    float[] values = new float[size];
    long before = Pointer.physicalBytes();
    for (int i = 0; i < 64; i++) { // a gigabyte
      AllocatedTensor tensor = AllocatedTensor.visible(DType.FLOAT32, size);
      tensor.memory().write(Elements.FLOATS, values, 0, 0, size);
      if (i % 8 == 0) {
        System.gc();
        Thread.sleep(20); // the cleaner's turn
      }
    }
    assertThat(Pointer.physicalBytes() - before).isLessThan(512 * MEGABYTE);
  }

  /** TensorFlow asks for the memory again and again for ten seconds. */
  @Test
  void tooLargeTensorsAreRefused() {
    var error =
        assertThrows(
            TensorBindException.class,
            () -> AllocatedTensor.visible(DType.FLOAT32, 1L << 30, 1L << 29));
    assertThat(error).hasMessageThat().contains("tensor-too-large");
  }

  private static AllocatedTensor allocate(boolean isHidden, DType dtype, long... sizes) {
    return isHidden ? AllocatedTensor.hidden(dtype, sizes) : AllocatedTensor.visible(dtype, sizes);
  }

  @Test
  void cellsAreAsTensorFlowHasThem() {
    assertThat(StringCells.ARE_KNOWN).isTrue();
  }

  private static void write(AllocatedTensor tensor, List<String> texts) {
    try (StringMemory strings = tensor.strings(0, texts.size())) {
      texts.forEach(text -> strings.put(text, ""));
      strings.finish();
    }
  }

  private static List<String> read(TensorHandle tensor, int count) {
    byte[][] read = new byte[count][];
    tensor.strings().read(0, read, 0, count);
    return Arrays.stream(read).map(bytes -> new String(bytes, StandardCharsets.UTF_8)).toList();
  }

  @Test
  void strings() {
    try (AllocatedTensor tensor = AllocatedTensor.visible(DType.STRING, TEXTS.size())) {
      assertThat(read(tensor.handle(), TEXTS.size())).containsExactlyElementsIn(emptyTexts());
      write(tensor, TEXTS);
      assertThat(read(tensor.handle(), TEXTS.size())).isEqualTo(TEXTS);
      TString java = (TString) tensor.java();
      for (int i = 0; i < TEXTS.size(); i++) {
        assertThat(java.getObject(i)).isEqualTo(TEXTS.get(i));
      }
    }
  }

  private static List<String> emptyTexts() {
    return TEXTS.stream().map(text -> "").toList();
  }

  @Test
  void stringsAreRewritten() {
    try (AllocatedTensor tensor = AllocatedTensor.hidden(DType.STRING, 2);
        StringMemory strings = tensor.strings(0, 2)) {
      for (String text : List.of("x".repeat(50), "a", "y".repeat(23), "b")) {
        strings.restart();
        strings.put(text, "");
        strings.put(new byte[30]);
        strings.finish();
        assertThat(read(tensor.handle(), 2)).containsExactly(text, "\0".repeat(30)).inOrder();
      }
    }
  }

  /** An operation that answers its input's memory, or copies of its strings. */
  @Test
  void resultsOutliveTheStringsTheyCameFrom() {
    try (Graph graph = new Graph();
        Session session = new Session(graph)) {
      Ops tf = Ops.create(graph);
      var input = tf.placeholder(TString.class);
      for (Operand<TString> output : List.of(tf.identity(input), tf.reverse(input, tf.array(0)))) {
        AllocatedTensor tensor = AllocatedTensor.visible(DType.STRING, TEXTS.size());
        write(tensor, TEXTS);
        try (Result result = session.runner().feed(input, tensor.java()).fetch(output).run()) {
          tensor.close();
          assertThat(read(TensorHandle.of(result.get(0)), TEXTS.size()))
              .containsExactlyElementsIn(TEXTS);
        }
      }
    }
  }

  @Test
  void knowsWhetherItsMemoryIsShared() {
    try (Graph graph = new Graph();
        Session session = new Session(graph);
        AllocatedTensor tensor = AllocatedTensor.visible(DType.FLOAT32, 3)) {
      tensor.memory().write(Elements.FLOATS, new float[3], 0, 0, 3);
      Ops tf = Ops.create(graph);
      var input = tf.placeholder(TFloat32.class);
      assertThat(tensor.handle().isShared()).isFalse();
      assertThat(isSharedWith(session, tensor, input, tf.math.neg(input))).isFalse();
      assertThat(isSharedWith(session, tensor, input, tf.identity(input))).isTrue();
      assertThat(tensor.handle().isShared()).isFalse();
    }
  }

  private static boolean isSharedWith(
      Session session, AllocatedTensor tensor, Operand<?> input, Operand<? extends TType> output) {
    Session.Runner runner = session.runner().feed(input.asOutput(), tensor.java());
    try (Result result = runner.fetch(output).run()) {
      assertThat(result.size()).isEqualTo(1);
      return tensor.handle().isShared();
    }
  }

  @Test
  void longStringsAreGivenBack() {
    byte[] text = new byte[1000]; // as bytes, or the garbage of encoding it would count
    for (boolean isHidden : new boolean[] {true, false}) {
      writeOften(isHidden, text, 100);
      long before = Pointer.physicalBytes();
      writeOften(isHidden, text, 3000);
      assertThat(Pointer.physicalBytes() - before).isLessThan(100 * MEGABYTE); // of 300 in all
    }
  }

  private static void writeOften(boolean isHidden, byte[] text, int times) {
    int count = 100;
    for (int i = 0; i < times; i++) {
      try (AllocatedTensor tensor = allocate(isHidden, DType.STRING, count);
          StringMemory strings = tensor.strings(0, count)) {
        for (int j = 0; j < count; j++) {
          strings.put(text);
        }
        strings.finish();
      }
    }
  }
}
