package org.tensorbind.processor.combinations;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.tensorbind.processor.combinations.Combination.Relation;
import org.tensorbind.processor.combinations.Content.Many;
import org.tensorbind.processor.combinations.Content.Present;
import org.tensorbind.processor.combinations.Content.Value;
import org.tensorbind.processor.combinations.Content.Whole;

/** Puts declarations into classes. */
final class Positions {
  private static final String IMPORTS =
      """
      package combined;

      import java.awt.image.BufferedImage;
      import java.math.*;
      import java.nio.*;
      import java.nio.file.Path;
      import java.time.*;
      import java.util.*;
      import org.tensorbind.annotation.*;
      import org.tensorbind.processor.combinations.Domain.*;
      import org.tensorflow.ndarray.FloatNdArray;

      """;

  /** Names that generated code uses itself, or that have a meaning elsewhere. */
  private static final List<String> NAMES =
      List.of(
          "out",
          "row",
          "at",
          "value",
          "column",
          "tokens",
          "cross",
          "length",
          "name",
          "batch",
          "example",
          "examples",
          "index",
          "i",
          "size",
          "schema",
          "tensors",
          "padding",
          "close",
          "read",
          "of",
          "preview",
          "convert",
          "writer",
          "element",
          "missing",
          "indicator",
          "record",
          "var",
          "String",
          "Object",
          "Tensor",
          "List",
          "e",
          "item",
          "image",
          "date",
          "text",
          "table",
          "bin",
          "slice",
          "encoder",
          "scratch",
          "watch",
          "unbatched");

  private static final List<String> DTYPES =
      List.of("FLOAT32", "FLOAT64", "FLOAT16", "BFLOAT16", "INT32", "INT64", "UINT8", "BOOL");

  private static final int PLACES = 13;
  private static final int LAST_PACKED = 2;

  private final Random random;
  private final String name;
  private final int place;

  /** Whether a nested class is packed. */
  private final boolean packs;

  private Positions(Random random, String name, int place, boolean packs) {
    this.random = random;
    this.name = name;
    this.place = place;
    this.packs = packs;
  }

  /** One member of a record, and nothing else. */
  static Combination alone(String name, Declaration declaration) {
    String source = IMPORTS + "public record " + name + "(" + declaration.component() + ") {}\n";
    return new Combination(
        name,
        source,
        Combination.PACKAGE + "." + name,
        new Whole(Combination.PACKAGE + "." + name, List.of(new Value(declaration))),
        List.of(declaration),
        Relation.OPEN);
  }

  /** Some members in a position that is drawn. */
  static Combination draw(Random random, String name, List<Declaration> drawn) {
    List<String> names = new ArrayList<>(NAMES);
    List<Declaration> declarations = new ArrayList<>();
    boolean isNasty = random.nextInt(3) == 0;
    int place = random.nextInt(PLACES);
    boolean packs = random.nextInt(3) == 0;
    // Parts of a tensor have the same leading axes: some must, others rather should.
    boolean isAlike =
        (packs || place <= LAST_PACKED)
            && (drawn.stream().anyMatch(each -> each.structure().isOpen()) || random.nextBoolean());
    for (Declaration one : drawn) {
      Declaration each = isAlike ? drawn.get(0) : one;
      String member =
          isNasty ? names.remove(random.nextInt(names.size())) : "m" + declarations.size();
      declarations.add(each.named(member));
    }
    return new Positions(random, name, place, packs).position(declarations);
  }

  private Combination position(List<Declaration> members) {
    String full = Combination.PACKAGE + "." + name;
    String inner = full + "$Inner";
    Whole innerContent = new Whole(inner, values(members));
    String settings =
        random.nextInt(6) == 0
            ? of(
                "@TensorBind(columns = true) ",
                "@TensorBind(naming = Naming.SNAKE_CASE, separator = \"/\") ",
                "@TensorBind(doubles = DType.FLOAT32) ")
            : "";
    String packed = packs ? "@Tensor" + dtype() + " " : "";
    String innerClass = packed + settings + "record Inner(" + components(members) + ") {}\n";
    Relation embedded =
        !settings.isEmpty() ? Relation.OPEN : packed.isEmpty() ? Relation.SAME : Relation.PACKED;
    return switch (place) {
      case 0, 1 ->
          outermost(
              crosses(members) + "@Tensor" + dtype() + " " + settings,
              components(members),
              "",
              members,
              values(members),
              settings.isEmpty() ? Relation.PACKED : Relation.OPEN);
      case 2 -> concat(members);
      case 3 -> forms(members);
      case 4 -> {
        String prefix = of("", "(prefix = \"\")", "(prefix = \"x-\")");
        yield outermost(
            packs ? of("", "@Tensor ") : "",
            "@Embedded" + prefix + " Inner inner",
            crosses(members) + innerClass,
            members,
            List.of(innerContent),
            embedded);
      }
      case 5 ->
          outermost(
              "",
              "@Embedded Optional<Inner> inner",
              innerClass,
              members,
              List.of(new Present(innerContent)),
              embedded);
      case 6, 7, 8 -> {
        int length = 1 + random.nextInt(3);
        String settingsOfList =
            of("length = " + length, "length = " + length, "multipleOf = 2", "side = Side.START");
        boolean hasValue = random.nextInt(4) == 0;
        String mask = of("", ", mask = \"mask\"");
        String lengths = of("", ", lengths = \"lengths\"");
        boolean canMiss = random.nextBoolean();
        boolean isLossless =
            canMiss ? !mask.isEmpty() && !lengths.isEmpty() : !mask.isEmpty() || !lengths.isEmpty();
        String text = settingsOfList + mask + lengths + (hasValue ? ", value = \"1\"" : "");
        yield outermost(
            packs ? of("", "@Tensor ") : "",
            "@Embedded @Padded(" + text + ") " + of("List", "Collection") + "<Inner> items",
            crosses(members) + innerClass,
            members,
            List.of(new Many(innerContent, Level.upTo(length), canMiss, isLossless)),
            embedded == Relation.SAME && !hasValue ? Relation.PADDED : Relation.OPEN);
      }
      case 9 ->
          outermost(
              "",
              "@Embedded @Ragged List<Inner> items",
              crosses(members) + innerClass,
              members,
              List.of(new Many(innerContent, Level.upTo(3), false, false)),
              embedded == Relation.SAME ? Relation.RAGGED : Relation.OPEN);
      case 10 -> view(members);
      case 11 -> generic(members.get(0));
      default ->
          outermost(
              crosses(members) + settings,
              components(members),
              "",
              members,
              values(members),
              settings.isEmpty() ? Relation.SAME : Relation.OPEN);
    };
  }

  private Combination concat(List<Declaration> members) {
    String shape = random.nextInt(4) == 0 ? ", shape = {-1, 3}" : "";
    String components =
        members.stream()
            .map(each -> "@Concat(value = \"joined\"" + shape + ") " + each.component())
            .collect(Collectors.joining(", "));
    return outermost("", components, "", members, values(members), Relation.PACKED);
  }

  /** Classes other than records. */
  private Combination forms(List<Declaration> members) {
    String deprecated = random.nextInt(4) == 0 ? "@Deprecated " : "";
    int form = random.nextInt(3);
    StringBuilder body = new StringBuilder();
    StringBuilder parameters = new StringBuilder();
    StringBuilder assignments = new StringBuilder();
    for (Declaration each : members) {
      String type = each.type().source();
      String member = each.name();
      String annotated = "  " + deprecated + each.annotations() + " ";
      if (form == 0) {
        body.append(annotated + "public final " + type + " " + member + ";\n");
      } else if (form == 1) {
        String getter = (type.equals("boolean") ? "is" : "get") + capitalized(member);
        body.append("  private final " + type + " " + member + ";\n");
        body.append(
            annotated + "public " + type + " " + getter + "() { return " + member + "; }\n");
      } else {
        body.append(annotated + type + " " + member + "();\n");
      }
      parameters.append((parameters.isEmpty() ? "" : ", ") + type + " " + member);
      assignments.append("    this." + member + " = " + member + ";\n");
    }
    String full = Combination.PACKAGE + "." + name;
    String source;
    String made = full;
    if (form == 2) {
      made = full + "$Made";
      source =
          "public interface "
              + name
              + " {\n"
              + body
              + "  record Made("
              + parameters
              + ") implements "
              + name
              + " {}\n";
    } else {
      source =
          "public class "
              + name
              + " {\n"
              + body
              + "  public "
              + name
              + "("
              + parameters
              + ") {\n"
              + assignments
              + "  }\n";
    }
    return new Combination(
        name,
        IMPORTS + source + alone(members) + "}\n",
        full,
        new Whole(made, values(members)),
        members,
        Relation.SAME);
  }

  private Combination view(List<Declaration> members) {
    String full = Combination.PACKAGE + "." + name;
    String plain =
        members.stream()
            .map(each -> each.type().source() + " " + each.name())
            .collect(Collectors.joining(", "));
    String accessors =
        members.stream()
            .map(
                each -> each.annotations() + " " + each.type().source() + " " + each.name() + "();")
            .collect(Collectors.joining("\n"));
    String source =
        "public record "
            + name
            + "("
            + plain
            + ") {\n"
            + "@TensorView(of = "
            + name
            + ".class) interface View {\n"
            + accessors
            + "\n}\n";
    return new Combination(
        name,
        IMPORTS + source + alone(members) + "}\n",
        full + "$View",
        new Whole(full, values(members)),
        members,
        Relation.SAME);
  }

  private Combination generic(Declaration member) {
    String inner = "record Inner<T>(" + member.annotations() + " T " + member.name() + ") {}\n";
    Whole content =
        new Whole(Combination.PACKAGE + "." + name + "$Inner", List.of(new Value(member)));
    String boxed = member.type().boxed();
    return outermost(
        "",
        "@Embedded Inner<" + (boxed.isEmpty() ? "String" : boxed) + "> inner",
        inner,
        List.of(member),
        List.of(content),
        Relation.SAME);
  }

  private Combination outermost(
      String annotations,
      String components,
      String nested,
      List<Declaration> members,
      List<Content> content,
      Relation relation) {
    String full = Combination.PACKAGE + "." + name;
    String source =
        IMPORTS
            + annotations
            + "public record "
            + name
            + "("
            + components
            + ") {\n"
            + nested
            + alone(members)
            + "}\n";
    return new Combination(
        name,
        source,
        full,
        new Whole(full, content),
        members,
        source.contains("@Cross") ? Relation.OPEN : relation);
  }

  private String crosses(List<Declaration> members) {
    if (members.size() < 2 || random.nextInt(3) > 0) {
      return "";
    }
    String oneHot = random.nextBoolean() ? ", oneHot = true" : "";
    return "@Cross(name = \"cross\", members = {\""
        + members.get(0).name()
        + "\", \""
        + members.get(1).name()
        + "\"}, bins = 10"
        + oneHot
        + ") ";
  }

  /** Each member in a class of its own, to compare with. */
  private static String alone(List<Declaration> members) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < members.size(); i++) {
      text.append("record Alone" + i + "(" + members.get(i).component() + ") {}\n");
    }
    return text.toString();
  }

  private String dtype() {
    return random.nextInt(3) == 0
        ? "(dtype = DType." + DTYPES.get(random.nextInt(DTYPES.size())) + ")"
        : "";
  }

  private String of(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private static String components(List<Declaration> members) {
    return members.stream().map(Declaration::component).collect(Collectors.joining(", "));
  }

  private static List<Content> values(List<Declaration> members) {
    return members.stream().map(each -> (Content) new Value(each)).toList();
  }

  private static String capitalized(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
