package org.tensorbind.processor.parity;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tensorbind.TensorBatch;
import org.tensorbind.annotation.DType;
import org.tensorbind.processor.behaviour.TensorSubject;

/** TensorFlow's operations on values, in annotations. */
final class TensorFlowOps {
  private TensorFlowOps() {}

  /** Fast and strong hashes. */
  static List<Trial> stringHash(JsonObject each) {
    String op = Golden.text(each, "op");
    boolean isStrong = op.equals("StringToHashBucketStrong");
    if (!isStrong && !op.equals("StringToHashBucketFast")) {
      throw new NotExpressible("the hash of StringToHashBucket is not kept stable");
    }
    String salt =
        isStrong
            ? ", salt = {"
                + Golden.leaves(each.get("key")).stream()
                    .map(key -> key.getAsString() + "L")
                    .collect(Collectors.joining(", "))
                + "}"
            : "";
    String annotation = "@Hashed(bins = " + each.get("num_buckets") + "L" + salt + ")";
    return List.of(
        vector(each, new BoundSource.Part("y", annotation, "String"), JsonElement::getAsString));
  }

  /** One component, an example for each input. */
  private static Trial vector(
      JsonObject each, BoundSource.Part part, Function<JsonElement, Object> value) {
    BoundSource source = BoundSource.apart(part);
    JsonObject output = each.getAsJsonObject("output");
    if (output.has("error")) {
      return Trial.refused(source, output.toString());
    }
    List<List<Object>> rows =
        Golden.leaves(each.get(each.has("input") ? "input" : "indices")).stream()
            .map(input -> Collections.singletonList(value.apply(input)))
            .toList();
    return new Trial(source, adapter -> Table.compares(adapter, rows, batch -> of(batch, output)));
  }

  private static Outcome of(TensorBatch batch, JsonObject output) {
    String name = Golden.text(output, "dtype").substring("DT_".length());
    DType dtype =
        switch (name) {
          case "FLOAT" -> DType.FLOAT32;
          case "DOUBLE" -> DType.FLOAT64;
          default -> Closeness.dtype(name.toLowerCase(Locale.ROOT));
        };
    return Closeness.of(batch.tensor("y"), dtype, Golden.shape(output), output.get("flat"));
  }

  static List<Trial> sparseCross(JsonObject each) {
    BoundSource source =
        new BoundSource(
            "@Cross(name = \"y\", members = {\"f1\", \"f2\"}, bins = "
                + each.get("num_buckets")
                + "L)",
            List.of(part(each, "f1"), part(each, "f2")),
            "",
            false);
    JsonArray first = each.getAsJsonArray("f1");
    JsonArray second = each.getAsJsonArray("f2");
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      rows.add(List.of(value(first.get(i)), value(second.get(i))));
    }
    return List.of(
        new Trial(
            source,
            adapter ->
                Table.compares(adapter, rows, batch -> of(batch, each.getAsJsonObject("output")))));
  }

  private static BoundSource.Part part(JsonObject each, String name) {
    return new BoundSource.Part(
        name, "@Tensor", Scalars.typeOf(each.getAsJsonArray(name).asList()));
  }

  private static Object value(JsonElement element) {
    return Golden.isString(element) ? element.getAsString() : (Object) element.getAsLong();
  }

  /**
   * Rows as the lists of so many examples; or all rows as one example, whose axes are both padded,
   * where the number of rows is asked for.
   */
  static List<Trial> raggedToTensor(JsonObject each) {
    JsonArray rows = rows(each);
    List<JsonElement> leaves = Golden.leaves(each.get("values"));
    String element = leaves.stream().anyMatch(Golden::isString) ? "String" : "Long";
    long[] shape = Golden.shape(each);
    JsonObject output = each.getAsJsonObject("output");
    boolean isBatch = shape[0] == -1 || shape[0] == rows.size();
    for (long size : shape) {
      if (size == 0) {
        throw new NotExpressible("no axis is cut to nothing");
      }
    }
    int rank = shape.length - (isBatch ? 1 : 0);
    BoundSource source =
        BoundSource.apart(
            new BoundSource.Part(
                "y",
                padded(each, shape, isBatch),
                "List<".repeat(rank) + element + ">".repeat(rank)));
    List<List<Object>> examples =
        isBatch
            ? rows.asList().stream().map(row -> List.of(list(row))).toList()
            : List.of(List.of(list(rows)));
    return List.of(
        new Trial(
            source,
            adapter -> Table.compares(adapter, examples, batch -> padded(batch, output, isBatch))));
  }

  private static String padded(JsonObject each, long[] shape, boolean isBatch) {
    String value = ", value = " + Literals.string(each.get("default").getAsString());
    long[] sizes = isBatch ? Arrays.copyOfRange(shape, 1, shape.length) : shape;
    boolean isFree = Arrays.stream(sizes).allMatch(size -> size == -1);
    boolean isFixed = Arrays.stream(sizes).allMatch(size -> size > 0);
    if (!isFree && !isFixed) {
      throw new NotExpressible("@Padded pads some axes, or pads and cuts all of them");
    }
    String text = "@Padded(truncate = Truncate.END" + value + ")";
    return isFree
        ? text
        : text
            + " @Tensor(shape = {"
            + Arrays.stream(sizes).mapToObj(Long::toString).collect(Collectors.joining(", "))
            + "})";
  }

  private static Outcome padded(TensorBatch batch, JsonObject output, boolean isBatch) {
    if (isBatch) {
      return of(batch, output);
    }
    JsonObject wrapped = output.deepCopy();
    JsonArray shape = new JsonArray();
    shape.add(1);
    shape.addAll(output.getAsJsonArray("shape"));
    wrapped.add("shape", shape);
    return of(batch, wrapped);
  }

  private static JsonArray rows(JsonObject each) {
    JsonArray values = each.getAsJsonArray("values");
    return each.has("row_splits")
        ? split(values, each.getAsJsonArray("row_splits"))
        : split(
            split(values, each.getAsJsonArray("inner_splits")),
            each.getAsJsonArray("outer_splits"));
  }

  private static JsonArray split(JsonArray values, JsonArray splits) {
    JsonArray rows = new JsonArray();
    for (int i = 1; i < splits.size(); i++) {
      JsonArray row = new JsonArray();
      values
          .asList()
          .subList(splits.get(i - 1).getAsInt(), splits.get(i).getAsInt())
          .forEach(row::add);
      rows.add(row);
    }
    return rows;
  }

  private static Object list(JsonElement value) {
    return value.isJsonArray()
        ? value.getAsJsonArray().asList().stream().map(TensorFlowOps::list).toList()
        : value(value);
  }

  /** Bins, one-hot rows, texts of numbers; casts lose nothing here. */
  static List<Trial> elementwise(JsonObject each) {
    return List.of(
        switch (Golden.text(each, "group")) {
          case "bucketize" -> bucketize(each);
          case "one_hot" -> oneHot(each);
          case "as_string" -> vector(each, plain("STRING", "long"), JsonElement::getAsLong);
          case "cast_f32_i32" ->
              vector(each, plain("INT32", "float"), value -> (float) FittedColumns.number(value));
          case "cast_i64_i32" -> vector(each, plain("INT32", "long"), JsonElement::getAsLong);
          case "cast_i32_u8" -> vector(each, plain("UINT8", "int"), JsonElement::getAsInt);
          default -> throw new NotExpressible("no such operation");
        });
  }

  private static BoundSource.Part plain(String dtype, String type) {
    return new BoundSource.Part("y", "@Tensor(dtype = DType." + dtype + ")", type);
  }

  private static Trial bucketize(JsonObject each) {
    String boundaries =
        Table.texts(each.get("boundaries")).stream().collect(Collectors.joining(", "));
    return vector(
        each,
        new BoundSource.Part(
            "y", "@Discretized(boundaries = {" + boundaries + "}, nan = Nan.LAST)", "float"),
        value -> (float) FittedColumns.number(value));
  }

  private static Trial oneHot(JsonObject each) {
    boolean isLast = each.get("axis").getAsInt() == -1;
    if (each.get("on").getAsDouble() != 1 || each.get("off").getAsDouble() != 0) {
      throw new NotExpressible("a one-hot row has 1 and 0");
    }
    if (each.get("depth").getAsInt() == 0) {
      throw new NotExpressible("no row is empty");
    }
    if (!isLast && !each.getAsJsonObject("output").has("error")) {
      throw new NotExpressible("columns are the last axis");
    }
    return vector(
        each,
        new BoundSource.Part(
            "y", "@OneHot(depth = " + each.get("depth") + ", unknown = Unknown.ZEROS)", "int"),
        JsonElement::getAsInt);
  }

  /**
   * {@code @Text} lower-cases and strips at once, so where one of them is recorded the other one is
   * done to what is expected.
   */
  static List<Trial> text(JsonObject each) {
    String group = Golden.text(each, "group");
    return List.of(
        switch (group) {
          case "lower_ascii", "strip_punct" -> standardized(each);
          case "split_whitespace" -> split(each);
          case "lower_utf8" -> throw new NotExpressible("lower-casing is that of ASCII");
          default -> throw new NotExpressible("tokens are not combined");
        });
  }

  private static Trial standardized(JsonObject each) {
    JsonObject output = each.getAsJsonObject("output").deepCopy();
    JsonArray flat = new JsonArray();
    for (String text : Table.texts(output.get("flat"))) {
      flat.add(stripped(lowered(text)));
    }
    output.add("flat", flat);
    JsonObject both = each.deepCopy();
    both.add("output", output);
    return vector(
        both,
        new BoundSource.Part("y", "@Text(split = Split.NONE)", "String"),
        JsonElement::getAsString);
  }

  private static String lowered(String text) {
    return text.chars()
        .map(c -> c >= 'A' && c <= 'Z' ? c + 32 : c)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static String stripped(String text) {
    return text.replaceAll("[!\"#$%&()*+,\\-./:;<=>?@\\[\\\\\\]^_`{|}~']", "");
  }

  /** Tokens as flat values with the number of those of each text. */
  private static Trial split(JsonObject each) {
    BoundSource source =
        BoundSource.apart(
            new BoundSource.Part(
                "y",
                "@Text(standardize = Standardize.NONE)"
                    + " @Ragged(partition = Partition.ROW_LENGTHS, splits = \"lengths\")",
                "String"));
    List<JsonElement> texts = each.getAsJsonArray("input").asList();
    long[] counts = new long[texts.size()];
    List<JsonElement> indices =
        each.getAsJsonObject("output_indices").getAsJsonArray("flat").asList();
    for (int i = 0; i < indices.size(); i += 2) {
      counts[indices.get(i).getAsInt()]++;
    }
    List<JsonElement> lengths = new ArrayList<>();
    for (long count : counts) {
      lengths.add(new JsonPrimitive(count));
    }
    List<List<Object>> rows =
        texts.stream().map(text -> List.<Object>of(text.getAsString())).toList();
    return new Trial(
        source,
        adapter ->
            Table.compares(
                adapter,
                rows,
                batch -> {
                  Outcome tokens = of(batch, each.getAsJsonObject("output_values"));
                  return tokens.isSame()
                      ? Closeness.elements(TensorSubject.elements(batch.tensor("lengths")), lengths)
                      : tokens;
                }));
  }

  /**
   * Keras' {@code Masking} and the mask of {@code Embedding}: a step of which all values are the
   * mask's is a missing object in a padded list. Keras makes zeros of it.
   */
  static List<Trial> masking(JsonObject each) {
    JsonArray x = each.getAsJsonArray("x");
    Optional<Double> masked =
        Optional.of(each.has("mask_value") ? FittedColumns.number(each.get("mask_value")) : 0.0);
    boolean isIndex = !each.has("mask_value");
    int width = isIndex ? 1 : x.get(0).getAsJsonArray().get(0).getAsJsonArray().size();
    String body =
        """
          record Step(@Tensor float[] values) {
            static Step of(Object values) {
              return values == null ? null : new Step((float[]) values);
            }
          }

        """
            .replace("@Tensor", "@Tensor(shape = {" + width + "})");
    BoundSource.Part part =
        new BoundSource.Part(
            "steps",
            "@Embedded(prefix = \"\") @Padded(mask = \"mask\")",
            "List<$NAME.Step>",
            "((List<?>) value).stream().map($NAME.Step::of).collect(Collectors.toList())");
    BoundSource source = BoundSource.apart(part).withBody(body);
    List<List<Object>> rows =
        x.asList().stream()
            .map(
                steps ->
                    List.<Object>of(
                        steps.getAsJsonArray().asList().stream()
                            .map(step -> step(step, masked.get()))
                            .collect(Collectors.toCollection(ArrayList::new))))
            .toList();
    return List.of(
        new Trial(source, adapter -> Table.compares(adapter, rows, batch -> masked(batch, each))));
  }

  private static Object step(JsonElement step, double masked) {
    List<JsonElement> values = Golden.leaves(step);
    float[] numbers = new float[values.size()];
    boolean isMasked = true;
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (float) FittedColumns.number(values.get(i));
      isMasked &= numbers[i] == (float) masked;
    }
    return isMasked ? null : numbers;
  }

  private static Outcome masked(TensorBatch batch, JsonObject each) {
    JsonElement mask = each.get("mask");
    Outcome outcome = Closeness.of(batch.tensor("mask"), DType.BOOL, Closeness.shapeOf(mask), mask);
    JsonElement y = each.get("y");
    return outcome.isSame() && y != null
        ? Closeness.of(batch.tensor("values"), DType.FLOAT32, Closeness.shapeOf(y), y)
        : outcome;
  }
}
