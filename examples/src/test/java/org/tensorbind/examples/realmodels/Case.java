package org.tensorbind.examples.realmodels;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a model was fed and what it answered.
 *
 * <p>In a case file, a line {@code case NAME sig=SIGNATURE} is followed by a line {@code in NAME
 * DTYPE [SHAPE] values...} for each input and {@code out "NAME" [SHAPE] tol=T "values"...} for each
 * output, both row-major; strings stand as {@code "b64:..."} where they are fed. A serialized
 * tf.Example is a line {@code ex NAME key=f:VALUE ; key=f:VALUE...}.
 *
 * @param signature the signature that was called
 * @param inputs the values fed, by the input's name
 * @param outputs the values answered, by the output's name
 * @param examples the numbers of each tf.Example fed
 */
record Case(
    String signature,
    Map<String, List<String>> inputs,
    Map<String, List<String>> outputs,
    List<Map<String, Float>> examples) {

  private static final Pattern WORD = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|(\\S+)");

  static Case find(List<String> lines, String name) {
    int start = 0;
    while (start < lines.size() && !lines.get(start).startsWith("case " + name + " ")) {
      start++;
    }
    if (start == lines.size()) {
      throw new NoSuchElementException("no case " + name);
    }
    String signature = lines.get(start).split(" sig=", 2)[1];
    Case found = new Case(signature, new HashMap<>(), new HashMap<>(), new ArrayList<>());
    for (String line : lines.subList(start + 1, lines.size())) {
      List<String> words = words(line);
      switch (words.isEmpty() ? "" : words.get(0)) {
        case "case" -> {
          return found;
        }
        case "in" -> found.inputs.put(words.get(1), words.subList(4, words.size()));
        case "out" -> found.outputs.put(words.get(1), words.subList(4, words.size()));
        case "ex" -> found.examples.add(example(words.subList(2, words.size())));
        default -> {}
      }
    }
    return found;
  }

  private static Map<String, Float> example(List<String> words) {
    Map<String, Float> numbers = new HashMap<>();
    for (String word : words) {
      if (!word.equals(";")) {
        String[] pair = word.split("=f:", 2);
        numbers.put(pair[0], Float.valueOf(pair[1]));
      }
    }
    return numbers;
  }

  /** The bytes of each tf.Example fed. */
  List<byte[]> serialized() {
    List<byte[]> all = new ArrayList<>();
    for (Map<String, Float> numbers : examples) {
      SerializedExample example = new SerializedExample();
      numbers.forEach(example::put);
      all.add(example.bytes());
    }
    return all;
  }

  float[] floatsIn(String input) {
    return floats(inputs.get(input));
  }

  List<String> stringsIn(String input) {
    return inputs.get(input).stream()
        .map(value -> Base64.getDecoder().decode(value.substring("b64:".length())))
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .toList();
  }

  float[] floatsOut(String output) {
    return floats(outputs.get(output));
  }

  List<String> stringsOut(String output) {
    return outputs.get(output);
  }

  private static float[] floats(List<String> values) {
    float[] numbers = new float[values.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Float.parseFloat(values.get(i));
    }
    return numbers;
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      words.add(word.group(1) != null ? word.group(1) : word.group(2));
    }
    return words;
  }
}
