package org.tensorbind.signature;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Protobuf's text format as people write it. */
class TextReaderTest {
  /** TensorFlow's Java classes read all of these, too. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "meta_graphs { meta_info_def { tags: 'a' tags: \"b\" } }",
        "meta_graphs: { meta_info_def: { tags: ['a', \"b\"] } };",
        "meta_graphs < meta_info_def < tags: 'a' 'b' \"c\" ; tags: 'd', > >",
        "# comment\nmeta_graphs [{ # comment }\n}, < meta_info_def { tags: [] tags: 'x' } >]",
        "saved_model_schema_version:-1,meta_graphs{}",
        "saved_model_schema_version: 0x7fffffffffffffff meta_graphs{}",
        "saved_model_schema_version: -0x8000000000000000 meta_graphs{}",
        "saved_model_schema_version: 017 meta_graphs{}",
        "\t\r\n\u000B\f meta_graphs\n{\n}\n#",
        "meta_graphs { meta_info_def { tags: '\\a\\b\\f\\n\\r\\t\\v\\\\\\'\\\"\\?\\0\\12\\1011\\x41g\\x4' } }",
        "meta_graphs { meta_info_def { tags: '\\303\\244\\xe2\\x82\\xac\\u20ac\\U0001F600' } }",
        "meta_graphs { meta_info_def { tags: '\u20AC{}#' } }",
        "meta_graphs { signature_def { } }",
        "meta_graphs { signature_def { key: 'a' value { inputs { key: 'x' value { dtype: DT_STRING } } } } }",
        "meta_graphs { signature_def { value { inputs { value { dtype: 7 } } } } }",
        "meta_graphs { signature_def { value { inputs { value { dtype: DT_FLOAT_REF } } } } }",
        "meta_graphs { signature_def { value { inputs { value { dtype: 0xa } } } } }",
        "meta_graphs { signature_def { value { inputs { value { tensor_shape { dim { size: -1 } dim: { size: 0x10 name: 'q' } } } } } } }",
        "meta_graphs { signature_def { value { inputs { value { tensor_shape { unknown_rank: true } } } } } }",
        "meta_graphs { signature_def { value { inputs { value { tensor_shape { unknown_rank: t } } } } } }",
        "meta_graphs { signature_def { value { inputs { value { tensor_shape { unknown_rank: 1 } } } } } }",
        "meta_graphs { signature_def { value { inputs { value { tensor_shape { unknown_rank: False } } } } } }",
        "meta_graphs { graph_def { node { name: 'a' 'b' input: ['x', 'y'] attr { key: 'f' value { f: -1.5e+3 } } } } }",
        "meta_graphs { graph_def { node { attr { value { f: -inf } } attr { value { f: nan } } attr { value { f: 1.5f } } } } }",
        "meta_graphs { graph_def { node { attr { value { list { f: [.5, -2, 3e-1] b: [true] s: ['\\'}', \"\\\\\"] } } } } } }",
        "meta_graphs { graph_def < versions: < producer: 1; bad_consumers: [1, 2] >, >; saver_def {} }",
      })
  void readsAsInTensorFlow(String text) throws Exception {
    assertThat(Ours.text(text)).isEqualTo(Theirs.text(text));
  }

  /** The classes for Java do not read these; the parser that loads models does. */
  @Test
  void readsSurrogatesAndTypesWithoutName() throws Exception {
    ModelSignatures tag = Ours.text("meta_graphs { meta_info_def { tags: '\\ud83d\\ude00' } }");
    assertThat(tag.metaGraphs().get(0).tags()).containsExactly("\uD83D\uDE00");
    ModelSignatures model =
        Ours.text("meta_graphs { signature_def { value { inputs { value { dtype: - 7 } } } } }");
    assertThat(model.toString()).contains("DT_-7");
  }

  @Test
  void theMarkOfUtf8IsPassedOver() throws Exception {
    assertThat(Ours.text("\uFEFFmeta_graphs {}")).isEqualTo(Theirs.text("meta_graphs {}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "meta_graphs {} [a.b-c/d.E] { x: 1 } [ext]: 5 99: 3 unknown: IDENT u { [a] <> 7 { f: [{}, {a: []}] } }",
        "meta_graphs {} u [] u: [[1], 'a' 'b', {}] u: - 5 u: -inf u: 1 u: 'x\\\"}'",
      })
  void whatIsUnknownIsSkipped(String text) throws Exception {
    assertThat(Ours.text(text)).isEqualTo(Theirs.text("meta_graphs {}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "meta_graphs { meta_info_def { tags: 'a' ",
        "meta_graphs { meta_info_def { tags: 'a",
        "meta_graphs { meta_info_def { tags: 'a\n' } }",
        "meta_graphs { meta_info_def { tags: a } }",
        "meta_graphs { meta_info_def { tags: 1 } }",
        "meta_graphs { meta_info_def { tags 'a' } }",
        "meta_graphs { meta_info_def { tags: ['a' 'b' } }",
        "meta_graphs { meta_info_def { tags: ['a',] } }",
        "meta_graphs { meta_info_def { tags: '\\q' } }",
        "meta_graphs { meta_info_def { tags: '\\x' } }",
        "meta_graphs { meta_info_def { tags: '\\u12' } }",
        "meta_graphs { meta_info_def { tags: '\\ud83d' } }",
        "meta_graphs { meta_info_def { tags: '\\U00110000' } }",
        "meta_graphs { >",
        "meta_graphs {} }",
        "meta_graphs = {}",
        "meta_graphs {} ;;",
        "saved_model_schema_version: 0x8000000000000000 meta_graphs{}",
        "saved_model_schema_version: 1.0 meta_graphs{}",
        "saved_model_schema_version: 09 meta_graphs{}",
        "saved_model_schema_version: [1] meta_graphs{}",
        "saved_model_schema_version: 'x' meta_graphs{}",
        "meta_graphs { signature_def { value { inputs { value { dtype: DT_NONE } } } } }",
        "meta_graphs { signature_def { value { inputs { value { dtype: 0x80000000 } } } } }",
        "meta_graphs { signature_def { value { inputs { value { tensor_shape { unknown_rank: 2 } } } } } }",
        "meta_graphs { signature_def { value { inputs { value { tensor_shape { unknown_rank: yes } } } } } }",
        "meta_graphs { \u00E4: 1 }",
      })
  void refusesWhatTensorFlowRefuses(String text) {
    assertThrows(SignatureException.class, () -> Ours.text(text));
    assertThrows(Exception.class, () -> Theirs.text(text));
  }

  /** The classes for Java overwrite; the parser that loads models does not. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "saved_model_schema_version: 1 saved_model_schema_version: 1 meta_graphs {}",
        "meta_graphs { meta_info_def {} meta_info_def {} }",
        "meta_graphs { signature_def { value { inputs { value { name: 'x' coo_sparse {} } } } } }",
      })
  void valuesMustNotStandTwice(String text) {
    assertThrows(SignatureException.class, () -> Ours.text(text));
  }

  @Test
  void messagesMayBeNestedButNotForEver() throws Exception {
    String fits = "meta_graphs {} u " + "{ u ".repeat(98) + "{}" + "}".repeat(98);
    assertThat(Ours.text(fits).metaGraphs()).hasSize(1);
    for (String open : new String[] {"{ u ", "<u:", ":[[", "u{[x]"}) {
      String deep = "meta_graphs {} u" + open.repeat(1_000_000);
      assertThrows(SignatureException.class, () -> Ours.text(deep));
    }
    String nested = "composite_tensor { components { ".repeat(1_000_000);
    String deep = "meta_graphs { signature_def { value { inputs { value { " + nested;
    assertThrows(SignatureException.class, () -> Ours.text(deep));
  }
}
