package org.tensorbind.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.tensorbind.signature.ElementType;
import org.tensorbind.signature.Signature;
import org.tensorbind.signature.TensorInfo;
import org.tensorbind.signature.TensorShape;

/** Signatures such as models have, and such as nobody would think of. */
final class RandomSignatures {
  private static final List<String> NAMES =
      List.of(
          "x",
          "X",
          "age",
          "fare_paid",
          "farePaid",
          "fare-paid",
          "serving_default_x:0",
          "a/b",
          "a.b",
          "a b",
          "class",
          "int",
          "record",
          "var",
          "_",
          "__",
          "null",
          "hashCode",
          "toString",
          "getClass",
          "equals",
          "size",
          "close",
          "tensors",
          "read",
          "of",
          "write",
          "CONVERTER",
          "SCHEMA",
          "schema",
          "batch",
          "row",
          "out",
          "at",
          "input",
          "inputs",
          "output_0",
          "output_1",
          "1st",
          "7",
          "\u5e74\u9f84",
          "gr\u00f6\u00dfe",
          "\ud83d\ude00",
          "tab\tin",
          "line\nin",
          "quote\"in",
          "back\\slash",
          "\\users",
          "*/ end",
          "{@code",
          "<b>",
          "@param x",
          "$",
          "$x",
          "URLPath",
          "Petal.Length",
          "examples",
          "image_bytes",
          "x_1",
          "x_2",
          "row_splits",
          "Tensor",
          "String",
          "List",
          "values",
          "index",
          "i",
          "n",
          " ",
          "-");

  private static final int[] DTYPES = {1, 1, 1, 1, 2, 3, 4, 7, 7, 9, 9, 10, 14, 17, 19};
  private static final int[] OTHER_DTYPES = {0, 5, 6, 8, 18, 20, 21, 22, 23, 24, 77, 101};
  private static final long[] SIZES = {-1, -1, -1, 1, 1, 2, 3, 8, 0, 28};

  private final Random random;

  RandomSignatures(long seed) {
    this.random = new Random(seed);
  }

  Signature next() {
    // Most signatures are of one mind on their first axis.
    long lead = random.nextInt(4) == 0 ? 1 : -1;
    boolean isMixed = random.nextInt(3) == 0;
    Supplier<TensorShape> shape = () -> shape(isMixed ? -2 : lead);
    int inputs = random.nextInt(12) == 0 ? 0 : 1 + random.nextInt(random.nextInt(8) + 1);
    int outputs = random.nextInt(30) == 0 ? 0 : 1 + random.nextInt(4);
    return new Signature(
        name(signatureNames()), method(), tensors(inputs, shape), tensors(outputs, shape));
  }

  private static List<String> signatureNames() {
    return List.of("serving_default", "predict", "close", "load", "class", "a:b/c", "\n\"\\u", "7");
  }

  private String method() {
    return List.of("tensorflow/serving/predict", "tensorflow/serving/classify", "")
        .get(random.nextInt(3));
  }

  private List<TensorInfo> tensors(int count, Supplier<TensorShape> shape) {
    Set<String> names = new LinkedHashSet<>();
    while (names.size() < count) {
      names.add(random.nextInt(60) == 0 ? "" : name(NAMES));
    }
    List<TensorInfo> infos = new ArrayList<>();
    names.forEach(name -> infos.add(new TensorInfo(name, dtype(), shape.get(), source())));
    return infos;
  }

  private String name(List<String> names) {
    return names.get(random.nextInt(names.size()));
  }

  private ElementType dtype() {
    int[] from = random.nextInt(25) == 0 ? OTHER_DTYPES : DTYPES;
    return new ElementType(from[random.nextInt(from.length)]);
  }

  private TensorShape shape(long lead) {
    if (random.nextInt(15) == 0) {
      return new TensorShape(false, List.of());
    }
    List<Long> sizes = new ArrayList<>();
    int rank = random.nextInt(random.nextInt(6) + 1);
    for (int i = 0; i < rank; i++) {
      sizes.add(SIZES[random.nextInt(SIZES.length)]);
    }
    if (lead != -2) {
      sizes.add(0, lead);
    }
    if (random.nextInt(60) == 0) {
      sizes.add(1L << 31);
    }
    return new TensorShape(true, sizes);
  }

  private TensorInfo.Source source() {
    return switch (random.nextInt(80)) {
      case 0 -> new TensorInfo.Source.CooSparse("values:0", "indices:0", "shape:0");
      case 1 -> new TensorInfo.Source.Composite(List.of("a:0", "b:0"));
      default -> new TensorInfo.Source.Dense("x:0");
    };
  }
}
