import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a class with 500 members: of twelve, ten are floats, one an enum and one a category. */
final class WideClass {
  private static final int MEMBERS = 500;
  private static final String PACKAGE = "org.tensorbind.benchmarks.workload";

  private WideClass() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]).resolve(PACKAGE.replace('.', '/'));
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("Wide.java"),
        """
        package %s;

        import java.util.Random;
        import org.tensorbind.annotation.OneHot;
        import org.tensorbind.annotation.Tensor;

        /** A class with %d members. */
        @Tensor
        public final class Wide {
        %s
          /** Draws one. */
          static Wide draw(Random random) {
            Wide wide = new Wide();
        %s    return wide;
          }
        }
        """
            .formatted(PACKAGE, MEMBERS, lines(WideClass::declaration), lines(WideClass::drawing)));
  }

  private static String lines(IntFunction<String> line) {
    return IntStream.range(0, MEMBERS).mapToObj(line).collect(Collectors.joining());
  }

  private static String declaration(int member) {
    return switch (member % 12) {
      case 10 -> "  @OneHot public Houses.Heating m%d;\n".formatted(member);
      case 11 -> "  @OneHot(categories = {%s}) public String m%d;\n".formatted(categories(), member);
      default -> "  @Tensor public float m%d;\n".formatted(member);
    };
  }

  private static String categories() {
    return IntStream.range(0, 13).mapToObj("\"c%d\""::formatted).collect(Collectors.joining(", "));
  }

  private static String drawing(int member) {
    String value =
        switch (member % 12) {
          case 10 -> "Houses.Heating.values()[random.nextInt(12)]";
          case 11 -> "\"c\" + random.nextInt(13)";
          default -> "random.nextFloat()";
        };
    return "    wide.m%d = %s;\n".formatted(member, value);
  }
}
