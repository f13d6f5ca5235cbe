package org.tensorbind.processor.behaviour;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;

/**
 * The sources in {@code src/test/resources/behaviour}: bound classes, and beside them the tests
 * that use what is generated for them, as a user would write them. Every public static method
 * without parameters of a class that is named {@code ...Cases} is a test.
 */
final class Fixtures {
  private static final String PACKAGE = "behaviour";
  private static final Path FOLDER = Path.of("src/test/resources", PACKAGE);

  private final Map<String, String> sources;
  private final Compiled compiled;

  private Fixtures(Map<String, String> sources) {
    this.sources = sources;
    this.compiled = Compiled.asFarAsPossible(sources);
  }

  /** All of them, compiled at once. */
  static Fixtures all() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return only(
          files
              .map(file -> file.getFileName().toString().replace(".java", ""))
              .sorted()
              .toArray(String[]::new));
    }
  }

  /** Some of them. */
  static Fixtures only(String... names) throws IOException {
    Map<String, String> sources = new LinkedHashMap<>();
    for (String name : names) {
      sources.put(PACKAGE + "." + name, Files.readString(FOLDER.resolve(name + ".java")));
    }
    return new Fixtures(sources);
  }

  Compiled compiled() {
    return compiled;
  }

  Stream<DynamicContainer> tests() {
    return sources.keySet().stream()
        .map(name -> DynamicContainer.dynamicContainer(name, testsOf(name)));
  }

  private Stream<DynamicTest> testsOf(String name) {
    if (compiled.failures().containsKey(name)) {
      return Stream.of(
          DynamicTest.dynamicTest(
              "compiles",
              () -> {
                throw new AssertionError(compiled.failures().get(name));
              }));
    }
    return Arrays.stream(compiled.type(name).getDeclaredMethods())
        .filter(m -> Modifier.isPublic(m.getModifiers()) && Modifier.isStatic(m.getModifiers()))
        .filter(m -> m.getParameterCount() == 0 && m.getReturnType() == void.class)
        .sorted((a, b) -> a.getName().compareTo(b.getName()))
        .map(method -> DynamicTest.dynamicTest(method.getName(), () -> run(name, method)));
  }

  private void run(String name, Method method) throws Throwable {
    try {
      method.invoke(null);
    } catch (InvocationTargetException e) {
      Throwable cause = e.getCause();
      cause.addSuppressed(
          new AssertionError("what was generated:" + compiled.print(usedIn(name, method))));
      throw cause;
    }
  }

  /** The generated classes that the text of a test names. */
  private Set<String> usedIn(String name, Method method) {
    String source = sources.get(name);
    int start = source.indexOf("static void " + method.getName() + "(");
    int end = source.indexOf("\n  }\n", start);
    return Pattern.compile("\\w+Tensors\\b")
        .matcher(source.substring(start, end))
        .results()
        .map(match -> PACKAGE + "." + match.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
