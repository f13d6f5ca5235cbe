package org.tensorbind.signature;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tensorbind.signature.SignatureException.Reason;

/** Where signatures are looked for. */
class ModelFileTest {
  private static final String TEXT = "meta_graphs { meta_info_def { tags: '%s' } }";

  @TempDir Path folder;

  @Test
  void theBinaryFileComesFirst() throws Exception {
    Files.writeString(folder.resolve("saved_model.pbtxt"), TEXT.formatted("text"));
    assertThat(tag(folder)).isEqualTo("text");
    Files.write(folder.resolve("saved_model.pb"), Theirs.model(TEXT.formatted("binary")));
    assertThat(tag(folder)).isEqualTo("binary");
    assertThat(tag(folder.resolve("saved_model.pb"))).isEqualTo("binary");
    assertThat(tag(folder.resolve("saved_model.pbtxt"))).isEqualTo("text");
    Path snapshot = folder.resolve("m.signature.json");
    Files.writeString(snapshot, ModelSignatures.read(folder).toSnapshot());
    assertThat(tag(snapshot)).isEqualTo("binary");
  }

  @Test
  void nothingThere() throws IOException {
    Path missing = folder.resolve("missing");
    fails(missing, Reason.NOT_FOUND, missing + " does not exist");
    fails(folder, Reason.NOT_FOUND, folder + " is an empty directory");
    Files.createDirectories(folder.resolve("1"));
    Files.createFile(folder.resolve("model.h5"));
    String contents = " has no saved_model.pb or saved_model.pbtxt; it has 1/, model.h5";
    fails(folder, Reason.NOT_FOUND, folder + contents);
    for (int i = 0; i < 5; i++) {
      Files.createFile(folder.resolve("a" + i));
    }
    String more =
        " has no saved_model.pb or saved_model.pbtxt; it has 1/, a0, a1, a2, a3 and 2 more";
    fails(folder, Reason.NOT_FOUND, folder + more);
  }

  @Test
  void othersFiles() throws IOException {
    Path chunks = Files.createFile(folder.resolve("saved_model.cpb"));
    String inChunks = "saved_model.cpb is a SavedModel in chunks, which is not supported";
    fails(folder, Reason.UNREADABLE, inChunks);
    fails(chunks, Reason.UNREADABLE, inChunks);
    fails(
        Files.createFile(folder.resolve("model.keras")),
        Reason.UNREADABLE,
        "model.keras is no SavedModel: its name does not end with .pb, .pbtxt or .signature.json");
    fails(
        Files.createFile(folder.resolve("saved_model.pb")),
        Reason.UNREADABLE,
        "saved_model.pb is no SavedModel: it is empty");
    Path directory = Files.createDirectories(folder.resolve("dir/saved_model.pb")).getParent();
    var e = assertThrows(SignatureException.class, () -> ModelSignatures.read(directory));
    assertThat(e.reason()).isEqualTo(Reason.UNREADABLE);
    assertThat(e).hasMessageThat().startsWith("saved_model.pb cannot be read: ");
  }

  /** More graph than there is heap for, which takes no room on the disk. */
  @Test
  void largeGraphsAreNotRead() throws Exception {
    Path file = folder.resolve("saved_model.pb");
    byte[] tags = Theirs.metaGraph(TEXT.formatted("large"));
    int graph = 2_000_000_000;
    try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
      out.write(new byte[] {0x08, 1, 0x12});
      varint(out, 6 + graph + tags.length);
      out.write(0x12);
      varint(out, graph);
      out.seek(out.getFilePointer() + graph);
      out.write(tags);
    }
    assertThat(tag(folder)).isEqualTo("large");
    try (FileInputStream in = new FileInputStream(file.toFile())) {
      assertThat(ModelSignatures.readBinary(in)).isEqualTo(ModelSignatures.read(file));
    }

    long cut = 1_000_000_000;
    try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
      out.setLength(cut);
    }
    String ends = " ends at byte 1000000000, in the middle of meta graph 1 (truncated)";
    fails(folder, Reason.UNREADABLE, "saved_model.pb" + ends);
    try (FileInputStream in = new FileInputStream(file.toFile())) {
      var e = assertThrows(SignatureException.class, () -> ModelSignatures.readBinary(in));
      assertThat(e).hasMessageThat().isEqualTo("the stream" + ends);
    }
  }

  private static void varint(RandomAccessFile out, int value) throws IOException {
    int rest = value;
    while (rest >= 0x80) {
      out.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  private static String tag(Path path) throws SignatureException {
    return ModelSignatures.read(path).metaGraphs().get(0).tags().get(0);
  }

  private static void fails(Path path, Reason reason, String message) {
    var e = assertThrows(SignatureException.class, () -> ModelSignatures.read(path));
    assertThat(e).hasMessageThat().isEqualTo(message);
    assertThat(e.reason()).isEqualTo(reason);
  }
}
