package org.tensorbind.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tensorbind.processor.FolderCompiler.Compilation;

/** Bound classes that come compiled, from another module or jar. */
class ClassFilesTest {
  private static final String CUSTOMER =
      """
      package crm;

      import org.tensorbind.annotation.OneHot;
      import org.tensorbind.annotation.Tensor;

      @Tensor
      public abstract class Customer implements Rated {
        @Tensor public int orders;
        @Tensor public abstract float zeal();
        @Tensor public abstract float age();
        @OneHot public boolean premium;
      }
      """;

  private static final String RATED =
      """
      package crm;

      import org.tensorbind.annotation.Tensor;

      public interface Rated {
        @Tensor(name = "score") float rating();
      }
      """;

  private static final String ORDER =
      """
      package shop;

      import crm.Customer;
      import java.util.List;
      import org.tensorbind.annotation.Padded;
      import org.tensorbind.annotation.Tensor;

      public record Order(@Tensor Customer customer, @Padded(length = 3) List<Customer> friends) {}
      """;

  @TempDir Path folder;

  @Test
  void membersOfACompiledClassKeepTheirOrder() throws IOException {
    Path library = folder.resolve("library");
    Compilation first =
        compile("library", "", file("crm/Customer", CUSTOMER), file("crm/Rated", RATED));
    assertWithMessage(first.describe()).that(first.diagnostics()).isEmpty();
    String own = parts(first, "crm/CustomerTensors.java", "");

    Compilation second =
        compile("shop", library.resolve("output/classes").toString(), file("shop/Order", ORDER));

    assertWithMessage(second.describe()).that(second.diagnostics()).isEmpty();
    assertThat(parts(second, "shop/OrderTensors.java", "customer\\.")).isEqualTo(own);
    assertThat(parts(second, "shop/OrderTensors.java", "friends\\.")).isEqualTo(own);
  }

  private record SourceText(String name, String text) {}

  private static SourceText file(String name, String text) {
    return new SourceText(name + ".java", text);
  }

  private Compilation compile(String module, String library, SourceText... files)
      throws IOException {
    Path sources = folder.resolve(module).resolve("sources");
    for (SourceText file : files) {
      Path path = sources.resolve(file.name());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.text());
    }
    String classPath = System.getProperty("java.class.path") + File.pathSeparator + library;
    return FolderCompiler.compile(
        sources, folder.resolve(module).resolve("output"), "-Werror", "-cp", classPath);
  }

  /** The members whose names begin with the prefix, as the generated schema lists them. */
  private static String parts(Compilation compilation, String file, String prefix) {
    StringBuilder result = new StringBuilder();
    Pattern.compile("\\.part\\(\"" + prefix + "(\\w+)\"")
        .matcher(FolderCompiler.read(compilation.generated().resolve(file)))
        .results()
        .forEach(match -> result.append(match.group(1)).append(' '));
    return result.toString();
  }
}
