package org.tensorbind.processor.combinations;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.tensorbind.processor.combinations.Leaf.Kind;

/**
 * Annotations that say how a value is encoded.
 *
 * @param text as they are written
 * @param shape that it adds to a value
 * @param takes how many sequences it takes as one value
 * @param canMiss whether it has a place for missing values
 * @param canBeUnknown whether it has a place for unknown values
 * @param tokens what stands between the tokens that it splits texts into, if it does
 */
record Encoding(
    String text,
    List<Long> shape,
    int takes,
    boolean canMiss,
    boolean canBeUnknown,
    Optional<String> tokens) {
  private static final Optional<String> UNSPLIT = Optional.empty();
  private static final Encoding NONE = plain("");

  boolean isSplit() {
    return tokens.isPresent();
  }

  private static Encoding plain(String text) {
    return of(text, List.of());
  }

  private static Encoding of(String text, List<Long> shape) {
    return new Encoding(text, shape, 0, false, false, UNSPLIT);
  }

  /** One that fits the type, now and then one that need not. */
  static Encoding draw(Random random, Type type) {
    Kind kind = type.leaf().kind();
    boolean isStrange = random.nextInt(10) == 0;
    if (isStrange) {
      kind = Kind.values()[random.nextInt(Kind.values().length)];
    }
    Encoding encoding = fitting(new Choice(random), kind, type);
    if (isStrange && encoding.text().contains("categories")) {
      return NONE; // every text can be a category, so there is nothing to refuse
    }
    return random.nextInt(6) == 0 ? imputed(random, kind, encoding) : encoding;
  }

  private static Encoding fitting(Choice choice, Kind kind, Type type) {
    return switch (kind) {
      case BOOLEAN ->
          choice.of(NONE, NONE, oneHot(choice, kind), multiHot(choice, kind, type), hashed(choice));
      case WHOLE, BIG_WHOLE ->
          choice.of(
              NONE,
              NONE,
              numeric(choice),
              numeric(choice),
              oneHot(choice, kind),
              lookup(choice, kind),
              multiHot(choice, kind, type),
              hashed(choice),
              encodedBy("Square2", List.of(2L, 2L)));
      case REAL, BIG_REAL ->
          choice.of(NONE, NONE, numeric(choice), numeric(choice), oneHot(choice, kind));
      case TEXT ->
          choice.of(
              NONE,
              oneHot(choice, kind),
              lookup(choice, kind),
              multiHot(choice, kind, type),
              hashed(choice),
              text(choice, kind, type),
              text(choice, kind, type),
              encodedBy("Pair", List.of(2L)),
              type.source().equals("List<String>")
                  ? new Encoding("@EncodedBy(Ends.class)", List.of(2L), 1, false, false, UNSPLIT)
                  : NONE);
      case ENUM ->
          choice.of(
              NONE,
              oneHot(choice, kind),
              lookup(choice, kind),
              multiHot(choice, kind, type),
              hashed(choice),
              encodedBy("Ordinal", List.of()));
      case SEALED ->
          choice.of(oneHot(choice, kind), lookup(choice, kind), multiHot(choice, kind, type));
      case CHAR, UUID ->
          choice.of(NONE, oneHot(choice, kind), hashed(choice), lookup(choice, kind));
      case DATE -> datePart(choice);
      case PICTURE -> image(choice);
      case BITS, MAP -> multiHot(choice, kind, type);
      case OTHER -> choice.of(NONE, oneHot(choice, Kind.WHOLE), numeric(choice));
    };
  }

  private static Encoding imputed(Random random, Kind kind, Encoding encoding) {
    String value =
        switch (kind) {
          case TEXT, CHAR -> "b";
          case ENUM -> "GREEN";
          case SEALED -> "Square";
          case BOOLEAN -> "true";
          case DATE -> "1970-01-05";
          case UUID -> "00000000-0000-0000-0000-000000000001";
          default -> "1";
        };
    String unknown = encoding.canBeUnknown() && random.nextBoolean() ? "7" : value;
    String indicator = random.nextBoolean() ? ", indicator = \"%s_missing\"" : "";
    return new Encoding(
        "@Impute(value = \"" + unknown + "\"" + indicator + ") " + encoding.text(),
        encoding.shape(),
        encoding.takes(),
        true,
        encoding.canBeUnknown(),
        encoding.tokens());
  }

  private static String categories(Kind kind) {
    return switch (kind) {
      case WHOLE, REAL, BIG_WHOLE, BIG_REAL, BITS -> "categories = {\"0\", \"1\", \"2\"}";
      case UUID ->
          "categories = {\"00000000-0000-0000-0000-000000000000\","
              + " \"00000000-0000-0000-0000-000000000001\","
              + " \"00000000-0000-0000-0000-000000000002\"}";
      case TEXT, CHAR -> "categories = {\"a\", \"b\", \"c\"}";
      case MAP -> "categories = {\"a\", \"b\", \"c\", \"zz\"}";
      default -> "";
    };
  }

  private static Encoding oneHot(Choice choice, Kind kind) {
    return columns(choice, kind, "OneHot", 0);
  }

  private static Encoding multiHot(Choice choice, Kind kind, Type type) {
    // Bit sets and maps are collections themselves.
    boolean isOne = kind == Kind.BITS || kind == Kind.MAP || type.levels() == 0;
    return columns(choice, kind, "MultiHot", isOne ? 0 : 1);
  }

  private static Encoding columns(Choice choice, Kind kind, String annotation, int takes) {
    long width = kind == Kind.BOOLEAN ? 2 : 3;
    String text = categories(kind);
    if (kind == Kind.MAP) {
      boolean isOfWords = choice.random().nextBoolean();
      text = isOfWords ? text : "";
      width = isOfWords ? 4 : 3;
    } else if ((kind == Kind.WHOLE || kind == Kind.BITS) && choice.random().nextBoolean()) {
      // Code for so many columns is not the same.
      width = choice.random().nextInt(8) == 0 ? 5000 : width;
      text = "depth = " + width;
    }
    boolean canMiss = false;
    boolean canBeUnknown = false;
    if (choice.isRare()) {
      boolean isColumn = choice.random().nextBoolean();
      text = and(text, "missing = Missing." + (isColumn ? "CATEGORY" : "ZEROS"));
      width += isColumn ? 1 : 0;
      canMiss = true;
    }
    if (choice.isRare()) {
      int kindOf = choice.random().nextInt(3);
      canBeUnknown = kind != Kind.BOOLEAN && kind != Kind.ENUM && kind != Kind.SEALED;
      if (kindOf == 0) {
        text = and(text, "unknown = Unknown.ZEROS");
      } else {
        text = and(text, "unknown = Unknown.OOV, oov = " + kindOf);
        text += ", oovPosition = OovPosition." + choice.name("FRONT", "END");
        width += kindOf;
      }
    } else if (annotation.equals("OneHot") && choice.isRare() && text.startsWith("categories")) {
      String first = text.substring(text.indexOf('"') + 1, text.indexOf("\","));
      text += ", infrequent = {\"" + first + "\"}";
    }
    if (annotation.equals("OneHot") && choice.isRare()) {
      text = and(text, "drop = Drop." + choice.name("FIRST", "IF_BINARY"));
      width -= text.endsWith("FIRST") || kind == Kind.BOOLEAN ? 1 : 0;
    }
    if (annotation.equals("MultiHot") && choice.isRare()) {
      text = and(text, "count = true");
    }
    return new Encoding(
        "@" + annotation + (text.isEmpty() ? "" : "(" + text + ")"),
        List.of(width),
        takes,
        canMiss,
        canBeUnknown,
        UNSPLIT);
  }

  private static String and(String text, String more) {
    return text.isEmpty() ? more : text + ", " + more;
  }

  private static Encoding lookup(Choice choice, Kind kind) {
    String text = categories(kind);
    boolean canBeUnknown = false;
    if (choice.isRare()) {
      text = and(text, "unknown = Unknown.OOV, oovPosition = OovPosition.");
      text += choice.name("FRONT", "END");
      canBeUnknown = kind != Kind.BOOLEAN && kind != Kind.ENUM && kind != Kind.SEALED;
    }
    if (choice.isRare()) {
      text = and(text, "maskToken = \"\"");
    }
    String whole = "@Lookup" + (text.isEmpty() ? "" : "(" + text + ")");
    return new Encoding(whole, List.of(), 0, false, canBeUnknown, UNSPLIT);
  }

  private static Encoding hashed(Choice choice) {
    boolean isOneHot = choice.isRare();
    String salt = choice.name("", "", ", salt = 7", ", salt = {1, 2}");
    String mask = choice.name("", "", ", maskToken = \"a\"");
    String oneHot = isOneHot ? ", oneHot = true" : "";
    String text = "@Hashed(bins = 10" + salt + mask + oneHot + ")";
    Encoding encoding = of(text, isOneHot ? List.of(10L) : List.of());
    return new Encoding(text, encoding.shape(), 0, false, true, UNSPLIT);
  }

  private static Encoding numeric(Choice choice) {
    boolean isOneHot = choice.random().nextBoolean();
    return choice.of(
        plain("@Normalized(mean = 1, variance = 4)"),
        plain("@Normalized(mean = {1, 2}, variance = {1, 4})"),
        plain("@MinMax(min = 0, max = 2)"),
        plain("@MinMax(min = 0, max = 4, low = 1, high = 3, clip = true)"),
        plain("@MinMax(min = {0, 1}, max = {2, 4})"),
        plain("@Rescaled(scale = \"1/255\", offset = \"0.5\")"),
        plain("@Rescaled(scale = \"2\")"),
        of(
            "@Discretized(boundaries = {0.5, 1.5}, nan = Nan.LAST"
                + (isOneHot ? ", oneHot = true)" : ")"),
            isOneHot ? List.of(3L) : List.of()),
        plain("@Discretized(boundaries = {1})"));
  }

  private static Encoding text(Choice choice, Kind kind, Type type) {
    boolean isSplit = choice.random().nextInt(4) > 0;
    Optional<String> tokens = UNSPLIT;
    String split = "split = Split.NONE";
    if (isSplit) {
      boolean isWords = choice.random().nextBoolean();
      split = "split = Split." + (isWords ? "WHITESPACE" : "CHARACTER");
      tokens = Optional.of(isWords ? " " : "");
    }
    String standardize = choice.name("", ", standardize = Standardize.NONE");
    Encoding then =
        choice.of(
            NONE,
            lookup(choice, kind),
            hashed(choice),
            oneHot(choice, kind),
            multiHot(choice, kind, type));
    boolean isCounted = then.text().startsWith("@MultiHot");
    return new Encoding(
        "@Text(" + split + standardize + ") " + then.text(),
        then.shape(),
        0,
        then.canMiss(),
        then.canBeUnknown(),
        isCounted ? UNSPLIT : tokens);
  }

  private static Encoding datePart(Choice choice) {
    boolean isCyclic = choice.random().nextBoolean();
    int count = choice.random().nextInt(3);
    String parts =
        List.of(
                choice.name("HOUR", "MONTH", "DAY_OF_WEEK", "WEEKEND", "EPOCH_DAY", "YEAR"),
                "MONTH, Part.DAY_OF_WEEK",
                "HOUR, Part.MINUTE, Part.AM_PM")
            .get(count);
    String zone = choice.name("", ", zone = \"UTC\"");
    long width = (count + 1L) * (isCyclic ? 2 : 1);
    return of(
        "@DatePart(value = {Part." + parts + "}, cyclic = " + isCyclic + zone + ")",
        width == 1 ? List.of() : List.of(width));
  }

  private static Encoding image(Choice choice) {
    boolean isFirst = choice.random().nextBoolean();
    long channels = choice.of(1L, 3L, 3L, 4L);
    String layout = isFirst ? ", layout = Layout.CHW" : "";
    String resize = choice.name("", ", resize = Resize.STRETCH", ", resize = Resize.PAD");
    String text = "@Image(height = 2, width = 2, channels = " + channels + layout + resize + ")";
    return of(text, isFirst ? List.of(channels, 2L, 2L) : List.of(2L, 2L, channels));
  }

  private static Encoding encodedBy(String encoder, List<Long> shape) {
    return of("@EncodedBy(" + encoder + ".class)", shape);
  }

  /** Choices, one drawn number each. */
  private record Choice(Random random) {
    boolean isRare() {
      return random.nextInt(4) == 0;
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // it is not written to
    final <T> T of(T... choices) {
      return choices[random.nextInt(choices.length)];
    }

    String name(String... choices) {
      return choices[random.nextInt(choices.length)];
    }
  }
}
