package org.tensorbind.model;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tensorbind.TensorBindException;

/** Models that an annotation's path names: in folders and among resources. */
class ModelFilesTest {
  private static final String PATH = "models/tiny";

  @TempDir Path folder;
  private Path model;

  @BeforeEach
  void export() throws IOException {
    model = TinyModels.export(folder.resolve(PATH), 2);
  }

  private static ModelSpec spec(String path) {
    return new ModelSpec(
        "TinyModel",
        path,
        TinyModels.SPEC.tags(),
        TinyModels.SPEC.signatures(),
        TinyModels.SPEC.methods(),
        false);
  }

  private static float answer(Model model) {
    return TinyModels.call(model.call(TinyModels.METHOD), 1)[0];
  }

  private static List<Path> unpacked() throws IOException {
    try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return all.filter(each -> each.getFileName().toString().startsWith("tensorbind-model"))
          .toList();
    }
  }

  private URL inJar(String without) throws IOException {
    Map<String, Path> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(model)) {
      all.filter(Files::isRegularFile)
          .filter(file -> !file.endsWith(without))
          .forEach(file -> files.put(folder.relativize(file).toString(), file));
    }
    Path jar = folder.resolve("a jar" + without + ".jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      for (Map.Entry<String, Path> file : files.entrySet()) {
        entries.putNextEntry(new JarEntry(file.getKey()));
        Files.copy(file.getValue(), entries);
      }
    }
    return new URL("jar:" + jar.toUri() + "!/" + PATH + "/saved_model.pb");
  }

  @Test
  void foldersComeFirst() {
    try (Model loaded = Model.load(spec(model.toString()), null)) {
      assertThat(answer(loaded)).isEqualTo(2f);
    }
  }

  @Test
  void resourcesInFoldersAreUsedWhereTheyAre() throws IOException {
    List<Path> before = unpacked();
    URL file = model.resolve("saved_model.pb").toUri().toURL();
    try (Model loaded = Model.load(spec(PATH), file)) {
      assertThat(answer(loaded)).isEqualTo(2f);
      assertThat(unpacked()).isEqualTo(before);
    }
    assertThat(Files.exists(model)).isTrue();
  }

  @Test
  void resourcesInJarsAreUnpackedForAsLongAsTheModelIsOpen() throws IOException {
    List<Path> before = unpacked();
    Model loaded = Model.load(spec(PATH), inJar("none"));
    assertThat(answer(loaded)).isEqualTo(2f);
    assertThat(unpacked()).hasSize(before.size() + 1);
    loaded.close();
    loaded.close();
    assertThat(unpacked()).isEqualTo(before);
  }

  @Test
  void nothingStaysOfJarsThatHoldNoModel() throws IOException {
    List<Path> before = unpacked();
    URL jar = inJar("variables.index");
    var e = assertThrows(TensorBindException.class, () -> Model.load(spec(PATH), jar));
    assertThat(e.id()).isEqualTo("unreadable-model");
    assertThat(unpacked()).isEqualTo(before);
    assertThat(SharedSessions.size()).isEqualTo(0);
  }

  @Test
  void whatIsNotThereIsSaid() {
    assertThat(assertThrows(TensorBindException.class, () -> Model.load(spec("no/where"), null)))
        .hasMessageThat()
        .isEqualTo(
            "[tensorbind/model-not-found] Model \"no/where\" is neither a folder seen from "
                + Path.of("").toAbsolutePath()
                + " nor one among the resources.");
    assertThat(
            assertThrows(
                TensorBindException.class, () -> Model.load(spec("tiny.signature.json"), null)))
        .hasMessageThat()
        .isEqualTo(
            "[tensorbind/model-not-found] Model \"tiny.signature.json\" is a snapshot of"
                + " signatures, without the model; load(Path) takes one.");
  }
}
