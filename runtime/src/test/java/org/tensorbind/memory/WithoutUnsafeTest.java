package org.tensorbind.memory;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tensorbind.TensorSchema;
import org.tensorbind.annotation.DType;
import org.tensorbind.read.Outputs;
import org.tensorbind.read.StringReader;
import org.tensorbind.write.BatchBuilder;
import org.tensorbind.write.OwnedTensors;
import org.tensorbind.write.Section;
import org.tensorbind.write.StringWriter;

/** Another virtual machine, which lets nobody use {@code sun.misc.Unsafe}. */
class WithoutUnsafeTest {
  private static final int FIRST_JDK_THAT_DENIES = 24;

  @Test
  void tensorsAreWrittenAndRead() throws IOException, InterruptedException {
    assumeTrue(
        Runtime.version().feature() >= FIRST_JDK_THAT_DENIES, "only newer JDKs can deny Unsafe");
    assertThat(run("--enable-native-access=ALL-UNNAMED")).isEqualTo("SEGMENTS, all well");
  }

  private static String run(String... options) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--sun-misc-unsafe-memory-access=deny",
                "-cp",
                System.getProperty("java.class.path")));
    command.addAll(Arrays.asList(options));
    command.add(Program.class.getName());
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(0);
    return output.strip();
  }

  /** Writes a tensor of each dtype, and reads it. */
  static final class Program {
    private static final TensorSchema SCHEMA = schema();

    private Program() {}

    private static TensorSchema schema() {
      TensorSchema.Builder schema = TensorSchema.builder("A");
      for (DType dtype : DType.values()) {
        if (dtype != DType.AUTO) {
          schema.tensor(dtype.name(), dtype);
        }
      }
      return schema.build();
    }

    public static void main(String... arguments) {
      try (BatchBuilder builder = BatchBuilder.ofTensors(SCHEMA, 2)) {
        Section section = builder.whole();
        section.floats("FLOAT32").put(new float[] {1.5f, 2});
        section.doubles("FLOAT64").put(new double[] {1.5, 2});
        section.shorts("FLOAT16").put(new short[] {15, 2});
        section.shorts("BFLOAT16").put(new short[] {15, 2});
        section.shorts("UINT16").put(new short[] {15, 2});
        section.ints("INT32").put(new int[] {15, 2});
        section.longs("INT64").put(new long[] {15, 2});
        section.bytes("UINT8").put(new byte[] {15, 2});
        section.booleans("BOOL").put(new boolean[] {true, false});
        StringWriter strings = section.strings("STRING");
        strings.put("short", "");
        strings.put("a text that has its own memory", "");
        try (OwnedTensors tensors = builder.build()) {
          read(Outputs.of(SCHEMA, tensors.asMap()));
        }
      }
      System.out.println(MemoryAccess.BEST + ", all well");
    }

    private static void read(Outputs outputs) {
      check(outputs.floats(SCHEMA.indexOf("FLOAT32")).next() == 1.5f);
      check(outputs.doubles(SCHEMA.indexOf("FLOAT64")).next() == 1.5);
      check(outputs.shorts(SCHEMA.indexOf("FLOAT16")).next() == 15);
      check(outputs.shorts(SCHEMA.indexOf("BFLOAT16")).next() == 15);
      check(outputs.shorts(SCHEMA.indexOf("UINT16")).next() == 15);
      check(outputs.ints(SCHEMA.indexOf("INT32")).next() == 15);
      check(outputs.longs(SCHEMA.indexOf("INT64")).next() == 15);
      check(outputs.bytes(SCHEMA.indexOf("UINT8")).next() == 15);
      check(outputs.booleans(SCHEMA.indexOf("BOOL")).next());
      StringReader strings = outputs.strings(SCHEMA.indexOf("STRING"));
      check(strings.next().equals("short"));
      check(strings.next().equals("a text that has its own memory"));
    }

    private static void check(boolean isRight) {
      if (!isRight) {
        throw new AssertionError();
      }
    }
  }
}
