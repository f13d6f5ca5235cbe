package org.tensorbind.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Breaks sources at random, as a hand does that slips or has not finished. */
final class Breaker {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?s)\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+'"
              + "|//[^\\n]*|/\\*.*?\\*/|[\\p{L}_$][\\p{L}\\p{N}_$]*|\\d[\\w.]*|\\s+|.");

  /** What stands for something else now and then. */
  private static final List<String> SPARE =
      List.of(
          "int",
          "float[]",
          "String",
          "Object",
          "void",
          "List",
          "Missing",
          "?",
          "T",
          "<T>",
          "0",
          "-1",
          "1e999",
          "2147483648",
          "null",
          "\"\"",
          "\"\\uD800\"",
          "'x'",
          "{}",
          "{",
          "}",
          "(",
          ")",
          ",",
          ";",
          "@",
          "@Tensor",
          "@OneHot",
          "@Embedded",
          "@Padded(length = 3)",
          "static",
          "private",
          "abstract",
          "sealed",
          "record",
          "enum",
          "interface",
          "class",
          "extends",
          "implements",
          "java",
          ".",
          "\0",
          "\uD83D\uDE00",
          "/*",
          "\\u000a");

  private final Random random;

  Breaker(Random random) {
    this.random = random;
  }

  /** The text with one to four mistakes. */
  String mutate(String text) {
    List<String> tokens =
        new ArrayList<>(TOKEN.matcher(text).results().map(MatchResult::group).toList());
    int mistakes = 1 + random.nextInt(4);
    for (int i = 0; i < mistakes; i++) {
      mutate(tokens);
    }
    return String.join("", tokens);
  }

  private void mutate(List<String> tokens) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (isCode(tokens.get(i))) {
        places.add(i);
      }
    }
    if (places.isEmpty()) {
      tokens.add(spare());
      return;
    }
    int place = any(places);
    int other = any(places);
    switch (random.nextInt(20)) {
      case 0, 1, 2 -> tokens.set(place, "");
      case 3, 4 -> tokens.set(place, tokens.get(place) + " " + tokens.get(place));
      case 5, 6 -> {
        String token = tokens.get(place);
        tokens.set(place, tokens.get(other));
        tokens.set(other, token);
      }
      case 7, 8, 9, 10, 11 -> tokens.set(place, like(tokens, places, tokens.get(place)));
      case 12, 13, 14 -> tokens.set(place, spare());
      case 15, 16 -> tokens.set(place, " " + spare() + " " + tokens.get(place));
      case 17 -> tokens.subList(place, tokens.size()).clear();
      case 18 -> tokens.subList(Math.min(place, other), Math.max(place, other)).clear();
      default -> renameAll(tokens, tokens.get(place), tokens.get(other));
    }
  }

  /** Another token of the same kind: most such mistakes are for the compiler's later stages. */
  private String like(List<String> tokens, List<Integer> places, String token) {
    List<String> candidates =
        places.stream()
            .map(tokens::get)
            .filter(each -> kind(each) == kind(token) && !each.equals(token))
            .toList();
    return candidates.isEmpty() ? spare() : any(candidates);
  }

  private static void renameAll(List<String> tokens, String from, String to) {
    tokens.replaceAll(token -> token.equals(from) ? to : token);
  }

  private static boolean isCode(String token) {
    return !token.isBlank() && !token.startsWith("//") && !token.startsWith("/*");
  }

  private static int kind(String token) {
    char first = token.charAt(0);
    if (Character.isUpperCase(first)) {
      return 0;
    }
    return Character.isLetter(first) ? 1 : Character.isDigit(first) ? 2 : first == '"' ? 3 : 4;
  }

  private String spare() {
    return any(SPARE);
  }

  private <E> E any(List<E> all) {
    return all.get(random.nextInt(all.size()));
  }
}
