package org.tensorbind.benchmarks.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a project with any number of bound classes, such as somebody's project might have. */
public final class Project {
  private static final String SNAPSHOT =
      """
      {
        "format": "tensorbind-signatures",
        "version": 1,
        "metaGraphs": [
          {
            "tags": ["serve"],
            "tensorflowVersion": "2.18.0",
            "restoresVariables": true,
            "signatures": [
              {
                "name": "serving_default",
                "methodName": "tensorflow/serving/predict",
                "inputs": [
                  {"name": "reading", "dtype": "DT_FLOAT", "shape": [-1, 9], "tensor": "x:0"}
                ],
                "outputs": [{"name": "risk", "dtype": "DT_FLOAT", "shape": [-1], "tensor": "y:0"}]
              }
            ]
          }
        ]
      }
      """;

  private static final String HEAD =
      """
      package shop;

      import java.util.List;
      import java.util.Optional;
      import org.tensorbind.annotation.*;

      """;

  private static final String ENUM =
      """
      /** How much. */
      public enum Grade {
        NONE,
        LITTLE,
        SOME,
        MUCH
      }
      """;

  private static final String READING =
      """
      /** A packed vector. */
      @Tensor(name = "reading", shape = 9)
      public record Reading%1$d(
          String station,
          @Normalized(mean = 12, variance = 30) double temperature,
          @Normalized(mean = 1013, variance = 80) double pressure,
          @MinMax(min = 0, max = 100) float humidity,
          @Tensor float wind,
          @Tensor int hour,
          @OneHot Grade cloud) {}
      """;

  private static final String CUSTOMER =
      """
      /** Columns of a table. */
      public record Customer%1$d(
          @Tensor long id,
          @Tensor int age,
          @Tensor float balance,
          @OneHot Grade loyalty,
          @OneHot(categories = {"north", "east", "south", "west"}) String region,
          @Discretized(boundaries = {1, 10, 100}) int orders,
          @Hashed(bins = 64) String city,
          @Tensor boolean isMember,
          @Impute("0.5") Double returnRate,
          @Tensor Optional<Float> discount) {}
      """;

  private static final String VISIT =
      """
      /** Classes in a class. */
      public record Visit%1$d(
          @Embedded Reading%1$d weather,
          @Embedded Customer%1$d customer,
          @Tensor int minutes,
          @OneHot Grade interest,
          @Tensor(shape = 16) float[] track) {}
      """;

  private static final String BASKET =
      """
      /** Lists of objects and numbers. */
      public record Basket%1$d(
          String number,
          @Padded(length = 12, mask = "items_mask") @Embedded List<Reading%1$d> items,
          @Padded(length = 20) int[] clicks,
          @Padded(length = 8) List<Float> prices,
          @OneHot Grade haste,
          @Tensor float total) {}
      """;

  private static final String MESSAGE =
      """
      /** Texts and arrays, in a class with fields. */
      public class Message%1$d {
        @Tensor public String subject;

        @Lookup(categories = {"a", "the", "of", "and"}, unknown = Unknown.OOV, oovPosition = OovPosition.FRONT)
        @Padded(length = 30)
        public List<String> words;

        @Tensor(shape = {8, 8, 1}) public float[][][] stamp;
        @Rescaled(scale = "1/255") @Tensor(shape = 64) public byte[] picture;
        @OneHot public Grade urgency;
        @Tensor public int length;
        @Tensor public float score;
      }
      """;

  private static final String MODEL =
      """
      /** A model. */
      @SavedModel(path = "models/risk.signature.json")
      public interface Model%1$d extends AutoCloseable {
        /** Asks it. */
        @Tensor(name = "risk")
        float risk(Reading%1$d reading);

        /** Asks it about many. */
        @Tensor(name = "risk")
        List<Float> risks(List<Reading%1$d> readings);

        @Override
        void close();
      }
      """;

  private static final String[] KINDS = {READING, CUSTOMER, VISIT, BASKET, MESSAGE};
  private static final String[] NAMES = {"Reading", "Customer", "Visit", "Basket", "Message"};

  /** One model interface for as many classes. */
  private static final int CLASSES_PER_MODEL = 20;

  private Project() {}

  /** Writes the sources of so many bound classes into a folder. */
  public static void writeSources(int count, Path sources) throws IOException {
    write(sources, "Grade", ENUM);
    for (int i = 0; i < count; i++) {
      int kind = i % KINDS.length;
      int group = i / KINDS.length;
      write(sources, NAMES[kind] + group, KINDS[kind].formatted(group));
      if (i % CLASSES_PER_MODEL == 0) {
        write(sources, "Model" + group, MODEL.formatted(group));
      }
    }
  }

  /** Writes the model that the interfaces stand for into a folder for class files. */
  public static void writeModel(Path classes) throws IOException {
    Path models = Files.createDirectories(classes.resolve("models"));
    Files.writeString(models.resolve("risk.signature.json"), SNAPSHOT);
  }

  private static void write(Path sources, String name, String text) throws IOException {
    Path folder = Files.createDirectories(sources.resolve("shop"));
    Files.writeString(folder.resolve(name + ".java"), HEAD + text);
  }
}
