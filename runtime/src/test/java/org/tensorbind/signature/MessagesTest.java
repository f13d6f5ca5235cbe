package org.tensorbind.signature;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.protobuf.ByteString;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.MetaGraphDef;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.SavedModel;
import org.tensorflow.proto.SignatureDef;
import org.tensorflow.proto.TensorInfo;
import org.tensorflow.proto.TensorShapeProto;
import org.tensorflow.proto.TensorShapeProto.Dim;

/** What is said of files that cannot be read. */
class MessagesTest {
  @Test
  void truncated() {
    byte[] bytes = model(TensorShapeProto.getDefaultInstance()).toByteArray();
    assertThat(binary(Arrays.copyOf(bytes, 20)))
        .isEqualTo("f ends at byte 20, in the middle of meta graph 1 (truncated)");
    byte[] second = Arrays.copyOf(bytes, bytes.length + 2);
    second[bytes.length] = 0x12;
    second[bytes.length + 1] = 5;
    assertThat(binary(second))
        .isEqualTo(
            "f ends at byte %d, in the middle of meta graph 2 (truncated)"
                .formatted(second.length));
    assertThat(text("meta_graphs {\n  graph_def {\n"))
        .isEqualTo("f ends at line 3, in the middle of meta graph 1 (truncated)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12 02 0a 05          | byte 4, in meta graph 1: a value of 5 bytes is longer than the message around it
          12 03 2a 01 08       | byte 5, in meta graph 1: a message ends in the middle of a value
          12 02 02 01          | byte 3, in meta graph 1: a field has the number 0
          12 01 3c             | byte 3, in meta graph 1: a group ends that has not begun
          12 02 3b 44          | byte 4, in meta graph 1: group 7 ends as group 8
          12 01 3e             | byte 3, in meta graph 1: a field has the wire type 6
          12 05 0a 03 22 01 ff | byte 7, in meta graph 1: a text is not UTF-8
          12 80 80 80 80 08    | byte 6, in meta graph 1: a value has the length -2147483648
          12 80 80 80 80 80 80 80 80 80 80 01 | byte 11, in meta graph 1: a number has more than 10 bytes
          12 06 0a 80 80 80 80 04 0a | byte 8, in meta graph 1: a value of 1073741824 bytes is longer than the message around it
          12 80 80 80 80 01 0a fb ff ff 7f 22 80 80 80 7d | byte 16, in meta graph 1: there is more text than signatures have
          """)
  void damaged(String hex, String message) {
    byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex);
    assertThat(binary(bytes)).isEqualTo("f is damaged at " + message);
  }

  @Test
  void nestedTooDeep() {
    byte[] bytes = new byte[300];
    Arrays.fill(bytes, (byte) 0x3B);
    bytes[0] = 0x12;
    bytes[1] = (byte) 0xAA;
    bytes[2] = 0x02;
    assertThat(binary(bytes))
        .isEqualTo(
            "f is damaged at byte 103, in meta graph 1: messages are nested more than 100 deep");
    assertThat(text("meta_graphs {} u " + "{ u ".repeat(200)))
        .isEqualTo("f is damaged at line 1: messages are nested more than 100 deep");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {                           | there is '{' in place of a field's name
          meta_graphs 5               | in meta graph 1: there is '5' in place of '{'
          unknown }                   | there is '}' in place of ':'
          unknown: }                  | there is '}' in place of a value
          unknown: - {                | there is '{' in place of a number
          unknown: [1 2]              | there is '2' in place of ']'
          [a ?                        | there is '?' in place of ']'
          saved_model_schema_version: 'x' | there is a string in place of a number
          saved_model_schema_version: 1.5 | there is '1.5' in place of a whole number
          saved_model_schema_version: 9223372036854775808 | there is '9223372036854775808' in place of a number of 64 bits
          saved_model_schema_version: 1 saved_model_schema_version: 1 | there are two values of saved_model_schema_version
          unknown: 'x                 | a string does not end in its line
          meta_graphs { meta_info_def { tags: 5     | in meta graph 1: there is '5' in place of a string
          meta_graphs { meta_info_def { tags: '\\q' | in meta graph 1: a string has an unknown escape
          meta_graphs { meta_info_def { tags: '\\x' | in meta graph 1: a string has an escape with too few digits
          meta_graphs { meta_info_def { tags: '\\ud800' | in meta graph 1: a string has an escape that is no character
          meta_graphs { meta_info_def { tags: '\\ud800\\u0041' | in meta graph 1: a string has half a character
          meta_graphs { meta_info_def { tags: '\\377' } | in meta graph 1: a text is not UTF-8
          meta_graphs { signature_def { value { inputs { value { dtype: DT_NONE | in meta graph 1: there is 'DT_NONE' in place of a known data type
          meta_graphs { signature_def { value { inputs { value { tensor_shape { unknown_rank: 2 | in meta graph 1: there is '2' in place of true or false
          meta_graphs { signature_def { value { inputs { value { coo_sparse {} name: '' | in meta graph 1: there is name beside coo_sparse
          """)
  void damagedText(String text, String message) {
    String separator = message.startsWith("in ") ? ", " : ": ";
    assertThat(text("# meta_graphs\n" + text + "\n"))
        .isEqualTo("f is damaged at line 2" + separator + message);
  }

  @Test
  void damagedTextWithBytesThatAreNone() {
    assertThat(text("meta_graphs {} \u00E4"))
        .isEqualTo("f is damaged at line 1: there is the byte 195 outside of strings");
    assertThat(text("meta_graphs {} " + "a".repeat(2000)))
        .isEqualTo("f is damaged at line 1: a word has more than 1000 characters");
  }

  @Test
  void impossibleShapes() {
    TensorShapeProto small =
        TensorShapeProto.newBuilder().addDim(Dim.newBuilder().setSize(-2)).build();
    assertThat(binary(model(small).toByteArray()))
        .isEqualTo(
            "f is damaged in meta graph 1, signature \"s\", input \"x\": it has an axis of size -2");
    TensorShapeProto big =
        TensorShapeProto.newBuilder()
            .addAllDim(Collections.nCopies(255, Dim.getDefaultInstance()))
            .build();
    assertThat(binary(model(big).toByteArray()))
        .isEqualTo("f is damaged in meta graph 1, signature \"s\", input \"x\": it has 255 axes");
  }

  @Test
  void duplicates() {
    String input = "inputs { key: 'x' value {} }";
    String twoInputs = "meta_graphs { signature_def { key: 's' value { %s %s } } }";
    assertThat(text(twoInputs.formatted(input, input)))
        .isEqualTo(
            "f is damaged in meta graph 1, signature \"s\": there is a duplicate of input \"x\"");
    String output = "outputs { value {} }";
    assertThat(text(twoInputs.formatted(output, output)))
        .isEqualTo(
            "f is damaged in meta graph 1, signature \"s\": there is a duplicate of output \"\"");
    String signature = "signature_def { key: 's' value { method_name: 'm' } }";
    assertThat(text("meta_graphs { meta_info_def {} %s %s }".formatted(signature, signature)))
        .isEqualTo("f is damaged in meta graph 1: there is a duplicate of signature \"s\"");
    assertThat(
            text(
                "meta_graphs {} meta_graphs { meta_info_def { tags: ['a', 'b'] } }"
                    + " meta_graphs { meta_info_def { tags: ['b', 'a'] } }"))
        .isEqualTo(
            "f is damaged in meta graph 3: its tags [b, a] are a duplicate of those of meta graph 2");
  }

  @Test
  void noModelInBinary() {
    assertThat(noModel("")).isEqualTo("is empty");
    assertThat(noModel("\u0089HDF\r\n\u001A\n\0\0"))
        .isEqualTo("is an HDF5 file, such as Keras writes");
    assertThat(noModel("PK\u0003\u0004xyz")).isEqualTo("is a zip file, such as Keras writes");
    assertThat(noModel("\u001F\u008Bxyz")).isEqualTo("is compressed with gzip");
    assertThat(noModel("\u001C\0\0\0TFL3xyz")).isEqualTo("is a TensorFlow Lite model");
    assertThat(noModel("version https://git-lfs.github.com/spec/v1\noid sha256:"))
        .isEqualTo("is a pointer of Git LFS, which stands for a file that has not been fetched");
    assertThat(noModel("\n <!DOCTYPE html>")).isEqualTo("is HTML or XML");
    assertThat(noModel("\0".repeat(1000))).isEqualTo("begins with zeros");
    assertThat(noModel("meta_graphs {}")).isEqualTo("is text, as saved_model.pbtxt is");
    assertThat(noModel("\b\u0001")).isEqualTo("holds no meta graph");
    assertThat(noModel("\u0007\u0081")).isEqualTo("is damaged at byte 1: a field has the number 0");
    assertThat(noModel("\u000F")).isEqualTo("is damaged at byte 1: a field has the wire type 7");
  }

  @Test
  void noModelButAGraph() {
    GraphDef.Builder graph = GraphDef.newBuilder();
    graph.addNode(NodeDef.newBuilder().setName("x").setOp("Placeholder"));
    byte[] bytes = graph.build().toByteArray();
    String graphs =
        "f is no SavedModel: it begins like a graph, such as a frozen model, which has no"
            + " signatures";
    assertThat(binary(bytes)).isEqualTo(graphs);
    assertThat(binary(Arrays.copyOf(bytes, 7))).isEqualTo(graphs);
    graph
        .getLibraryBuilder()
        .addFunctionBuilder()
        .putRet("a", "b")
        .getSignatureBuilder()
        .setName("f");
    assertThat(binary(graph.build().toByteArray())).isEqualTo(graphs);
  }

  @Test
  void noModelInText() {
    assertThat(text("")).isEqualTo("f is no SavedModel: it is empty");
    assertThat(text("{\"a\": 1}"))
        .isEqualTo(
            "f is no SavedModel: it is damaged at line 1: there is '{' in place of a field's name");
    assertThat(text("x: 1")).isEqualTo("f is no SavedModel: it holds no meta graph");
    assertThat(text("\b\u0001\u0012\u0002"))
        .isEqualTo("f is no SavedModel: it is binary, as saved_model.pb is");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {                                 | it is no JSON
          {} {}                             | it is no JSON
          []                                | what it holds is no object
          {}                                | "format" is missing
          {"format": {}}                    | "format" is neither text nor a number
          {"format": "x", "version": 1}     | its format is not "tensorbind-signatures"
          {"format": "tensorbind-signatures", "version": 2} | its version is 2, and only 1 is known
          {"format": "tensorbind-signatures", "version": 1} | "metaGraphs" is missing or no array
          {"format": "tensorbind-signatures", "version": 1, "metaGraphs": [1]} | a meta graph is no object
          """)
  void noSnapshot(String text, String message) {
    assertThat(snapshot(text)).isEqualTo("f is no snapshot of signatures: " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "DT_FLOAT"   | "DT_REAL"    | "DT_REAL" is no dtype
          []           | [1.5]        | "1.5" is no size
          []           | [-2]         | a shape has an axis of size -2
          []           | 5            | "shape" is missing or no array
          "tensor"     | "x"          | "tensor" is missing
          "name": "x"  | "name": null | "name" is neither text nor a number
          "inputs"     | "outputs"    | "inputs" is missing or no array
          """)
  void damagedSnapshot(String original, String changed, String message) {
    String text = Theirs.of(model(TensorShapeProto.getDefaultInstance())).toSnapshot();
    String damaged = text.replace(original, changed);
    assertThat(damaged).isNotEqualTo(text);
    assertThat(snapshot(damaged)).isEqualTo("f is no snapshot of signatures: " + message);
  }

  @Test
  void failingStreams() {
    InputStream in =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is gone");
          }

          @Override
          public int read(byte[] to, int offset, int length) throws IOException {
            throw new IOException("the disk is gone");
          }
        };
    var e = assertThrows(SignatureException.class, () -> ModelSignatures.readBinary(in));
    assertThat(e).hasMessageThat().isEqualTo("the stream cannot be read: the disk is gone");
    assertThat(e).hasCauseThat().isInstanceOf(IOException.class);
  }

  /** A model with one signature "s" with one input "x". */
  private static SavedModel model(TensorShapeProto shape) {
    TensorInfo info = TensorInfo.newBuilder().setDtypeValue(1).setTensorShape(shape).build();
    SignatureDef signature = SignatureDef.newBuilder().putInputs("x", info).build();
    return SavedModel.newBuilder()
        .setSavedModelSchemaVersion(1)
        .addMetaGraphs(MetaGraphDef.newBuilder().putSignatureDef("s", signature))
        .build();
  }

  private static String noModel(String latin1) {
    String message = binary(latin1.getBytes(ISO_8859_1));
    String start = "f is no SavedModel: it ";
    assertThat(message).startsWith(start);
    return message.substring(start.length());
  }

  private static String binary(byte[] bytes) {
    return message(Format.BINARY, bytes);
  }

  private static String text(String text) {
    return message(Format.TEXT, ByteString.copyFromUtf8(text).toByteArray());
  }

  private static String snapshot(String text) {
    return message(Format.SNAPSHOT, ByteString.copyFromUtf8(text).toByteArray());
  }

  private static String message(Format format, byte[] bytes) {
    var e =
        assertThrows(
            SignatureException.class, () -> format.read(new ByteArrayInputStream(bytes), "f"));
    assertThat(e.reason()).isEqualTo(SignatureException.Reason.UNREADABLE);
    return e.getMessage();
  }
}
