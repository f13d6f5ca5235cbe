package org.tensorbind.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tensorbind.TensorBatch;
import org.tensorbind.TensorConverter;
import org.tensorbind.TensorSpec;
import org.tensorbind.processor.FolderCompiler.Compilation;
import org.tensorbind.processor.behaviour.TensorSubject;
import org.tensorflow.Tensor;

/**
 * The pages on annotations: there is one for each, and what they show is real. A block marked
 * {@code console tensors} behind a snippet is the batch of what its method {@code examples()}
 * returns; one marked {@code console output} is what its {@code main} prints. {@code
 * -Dtensorbind.rewrite=true} writes them anew.
 */
class AnnotationPagesTest {
  private static final Pattern SHOWN =
      Pattern.compile(
          "(?ms)^```java\\n([^`]*?)^```\\n(?:\\n```text \\S+\\n[^`]*?^```\\n)?"
              + "\\n```console (tensors|output)\\n([^`]*?)^```$");
  private static final int WIDTH = 100;

  /** Parts of others, and what generated code carries. */
  private static final Set<String> WITHOUT_PAGE = Set.of("Crosses", "BoundMembers", "GeneratedFor");

  @TempDir Path folder;

  static Stream<Arguments> shown() {
    return SnippetsTest.ANNOTATIONS.stream()
        .flatMap(
            page -> {
              List<MatchResult> found = SnippetsTest.groups(SHOWN, page).toList();
              return IntStream.range(0, found.size())
                  .mapToObj(
                      i -> Arguments.of(page.getFileName() + " " + (i + 1), page, found.get(i)));
            });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shown")
  void isWhatTheExampleMakes(String name, Path page, MatchResult shown) throws Exception {
    String snippet = shown.group(1);
    Matcher type = SnippetsTest.TYPE.matcher(snippet);
    assertWithMessage("a type in " + snippet).that(type.find()).isTrue();
    Path sources = Files.createDirectories(folder.resolve("sources"));
    Files.writeString(sources.resolve(type.group(1) + ".java"), snippet);
    SnippetsTest.copyResources(sources);
    Path output = folder.resolve("output");
    Compilation compilation = SnippetsTest.compile(sources, output);
    assertWithMessage(name + "\n" + compilation.describe())
        .that(compilation.diagnostics())
        .isEmpty();

    String made;
    URL[] classes = {output.resolve("classes").toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
      Class<?> example = loader.loadClass(type.group(1));
      made = shown.group(2).equals("output") ? printedBy(example) : tensorsOf(example);
    }

    if (Boolean.getBoolean("tensorbind.rewrite")) {
      String block = shown.group();
      String head = block.substring(0, block.length() - shown.group(3).length() - "```".length());
      Files.writeString(page, Files.readString(page).replace(block, head + made + "```"));
    } else {
      assertWithMessage("rewrite with -Dtensorbind.rewrite=true")
          .that(shown.group(3))
          .isEqualTo(made);
    }
  }

  @Test
  void everyAnnotationIsOnAPage() {
    Path sources = Path.of("../annotations/src/main/java/org/tensorbind/annotation");
    Set<String> annotations = new TreeSet<>();
    for (Path file : FolderCompiler.javaFilesIn(sources)) {
      String name = file.getFileName().toString().replace(".java", "");
      if (FolderCompiler.read(file).contains("public @interface ")
          && !WITHOUT_PAGE.contains(name)) {
        annotations.add(name);
      }
    }
    String titles =
        SnippetsTest.ANNOTATIONS.stream()
            .map(page -> FolderCompiler.read(page).lines().findFirst().orElse(""))
            .collect(joining(" "));

    assertThat(
            annotations.stream()
                .filter(name -> !Pattern.compile("@" + name + "\\b").matcher(titles).find()))
        .isEmpty();
  }

  @Test
  void indexLinksToEveryPage() {
    String index = FolderCompiler.read(Path.of("../docs/annotations/README.md"));
    SnippetsTest.ANNOTATIONS.forEach(
        page -> assertThat(index).contains("(" + page.getFileName() + ")"));
  }

  private static String printedBy(Class<?> example) throws ReflectiveOperationException {
    Method main = example.getDeclaredMethod("main", String[].class);
    main.setAccessible(true);
    PrintStream console = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      main.invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(console);
    }
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  @SuppressWarnings("unchecked")
  private static String tensorsOf(Class<?> example) throws ReflectiveOperationException {
    Method examples = example.getDeclaredMethod("examples");
    examples.setAccessible(true);
    Field converter =
        Class.forName(example.getName() + "Tensors", true, example.getClassLoader())
            .getDeclaredField("CONVERTER");
    converter.setAccessible(true);
    StringBuilder text = new StringBuilder();
    try (TensorBatch batch =
        ((TensorConverter<Object, ?>) converter.get(null))
            .convert((List<Object>) examples.invoke(null))) {
      batch.schema().specs().forEach(spec -> append(text, spec, batch.tensor(spec.name())));
    }
    return text.toString();
  }

  private static void append(StringBuilder text, TensorSpec spec, Tensor tensor) {
    long[] shape = tensor.shape().asArray();
    String head =
        spec.name() + " " + spec.dtype() + " " + LongStream.of(shape).boxed().toList() + ":";
    List<String> elements =
        TensorSubject.elements(tensor).stream()
            .map(each -> each instanceof String string ? "\"" + string + "\"" : number(each))
            .toList();
    String line = nested(elements, shape, 0, ", ");
    if (head.length() + 1 + line.length() <= WIDTH) {
      text.append(head).append(' ').append(line).append('\n');
    } else {
      text.append(head).append("\n  ").append(nested(elements, shape, 0, ",\n   ")).append('\n');
    }
  }

  /** Four decimals are enough for readers. */
  private static String number(Object value) {
    if (!(value instanceof Float) && !(value instanceof Double)) {
      return value.toString();
    }
    String text = String.format(Locale.ROOT, "%.4f", ((Number) value).doubleValue());
    String shortest = text.replaceAll("0+$", "");
    return shortest.endsWith(".") ? shortest + "0" : shortest;
  }

  private static String nested(List<String> elements, long[] shape, int axis, String separator) {
    if (axis == shape.length) {
      return elements.get(0);
    }
    int size = (int) shape[axis];
    int step = size == 0 ? 0 : elements.size() / size;
    return IntStream.range(0, size)
        .mapToObj(i -> nested(elements.subList(i * step, (i + 1) * step), shape, axis + 1, ", "))
        .collect(joining(separator, "[", "]"));
  }
}
