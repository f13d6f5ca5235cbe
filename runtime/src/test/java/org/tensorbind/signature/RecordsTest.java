package org.tensorbind.signature;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tensorflow.proto.DataType;

class RecordsTest {
  private static final TensorInfo A = tensor("a");
  private static final TensorInfo B = tensor("b");

  private static TensorInfo tensor(String name) {
    return new TensorInfo(
        name,
        new ElementType(1),
        new TensorShape(true, List.of(-1L, 9L)),
        new TensorInfo.Source.Dense(name + ":0"));
  }

  @ParameterizedTest
  @EnumSource(names = "UNRECOGNIZED", mode = EnumSource.Mode.EXCLUDE)
  void elementTypesAreCalledAsInTensorFlow(DataType theirs) {
    ElementType ours = new ElementType(theirs.getNumber());
    assertThat(ours.name()).isEqualTo(theirs.name());
    assertThat(ours.toString()).isEqualTo(theirs.name());
    assertThat(ElementType.known(theirs.name())).hasValue(ours);
    assertThat(ElementType.named(theirs.name())).hasValue(ours);
  }

  @Test
  void elementTypesThatAreNotKnownGoByNumber() {
    for (int number : new int[] {-3, 77, 100, 200, Integer.MIN_VALUE}) {
      ElementType type = new ElementType(number);
      assertThat(type.name()).isEqualTo("DT_" + number);
      assertThat(type.dtype()).isEmpty();
      assertThat(ElementType.named(type.name())).hasValue(type);
      assertThat(ElementType.known(type.name())).isEmpty();
    }
    for (String name : new String[] {"", "DT_", "DT_1", "DT_+77", "DT_x", "77"}) {
      assertThat(ElementType.named(name)).isEmpty();
    }
  }

  @Test
  void elementTypesOfNewerTensorFlowsAreKnown() {
    assertThat(new ElementType(26).name()).isEqualTo("DT_FLOAT8_E4M3FNUZ");
    assertThat(new ElementType(28).name()).isEqualTo("DT_FLOAT8_E5M2FNUZ");
    assertThat(new ElementType(33).name()).isEqualTo("DT_FLOAT4_E2M1FN");
    assertThat(new ElementType(132).name()).isEqualTo("DT_UINT2_REF");
  }

  @Test
  void elementTypesHaveDtypesWhereJavaHasTypes() {
    assertThat(new ElementType(DataType.DT_DOUBLE_VALUE).dtype()).hasValue("FLOAT64");
    assertThat(new ElementType(DataType.DT_HALF_VALUE).dtype()).hasValue("FLOAT16");
    assertThat(new ElementType(DataType.DT_INT8_VALUE).dtype()).isEmpty();
    assertThat(new ElementType(DataType.DT_FLOAT_REF_VALUE).dtype()).isEmpty();
    assertThat(new ElementType(0).dtype()).isEmpty();
  }

  @Test
  void shapesTellWhatIsKnown() {
    assertThat(A.shape().toString()).isEqualTo("[?, 9]");
    assertThat(A.shape().rank()).isEqualTo(2);
    assertThat(new TensorShape(true, List.of()).toString()).isEqualTo("[]");
    TensorShape unknown = new TensorShape(false, List.of());
    assertThat(unknown.toString()).isEqualTo("unknown rank");
    assertThat(unknown.rank()).isEqualTo(-1);
    refused(() -> new TensorShape(true, List.of(-2L)));
    refused(() -> new TensorShape(false, List.of(1L)));
    refused(() -> new TensorShape(true, Collections.nCopies(255, 1L)));
  }

  @Test
  void signaturesAreSortedAndFound() {
    Signature signature = new Signature("s", "", List.of(B, A), List.of(B));
    assertThat(signature.inputs()).containsExactly(A, B).inOrder();
    assertThat(signature.input("b")).hasValue(B);
    assertThat(signature.output("a")).isEmpty();
    refused(() -> new Signature("s", "", List.of(A, A), List.of()));
    refused(() -> new Signature("s", "", List.of(), List.of(B, A, B)));

    Signature other = new Signature("r", "", List.of(), List.of());
    MetaGraph graph = new MetaGraph(List.of(), "", false, List.of(signature, other));
    assertThat(graph.signatures()).containsExactly(other, signature).inOrder();
    assertThat(graph.signature("s")).hasValue(signature);
    assertThat(graph.signature("x")).isEmpty();
    refused(() -> new MetaGraph(List.of(), "", false, List.of(other, other)));
  }

  @Test
  void metaGraphsAreFoundByTheirTagsInAnyOrder() {
    MetaGraph none = new MetaGraph(List.of(), "1", false, List.of());
    MetaGraph two = new MetaGraph(List.of("train", "serve", "train"), "2", true, List.of());
    ModelSignatures model = new ModelSignatures(List.of(two, none));
    assertThat(model.metaGraph(List.of("serve", "train"))).hasValue(two);
    assertThat(model.metaGraph(Set.of())).hasValue(none);
    assertThat(model.metaGraph(Set.of("serve"))).isEmpty();
    MetaGraph same = new MetaGraph(List.of("serve", "train"), "", false, List.of());
    refused(() -> new ModelSignatures(List.of(two, same)));
  }

  @Test
  void textIsATable() {
    TensorInfo sparse =
        new TensorInfo(
            "long",
            new ElementType(9),
            new TensorShape(false, List.of()),
            new TensorInfo.Source.CooSparse("v:0", "i:0", "s:0"));
    TensorInfo ragged =
        new TensorInfo(
            "r",
            new ElementType(0),
            new TensorShape(true, List.of()),
            new TensorInfo.Source.Composite(List.of("r:0", "r:1")));
    Signature signature = new Signature("s", "", List.of(A, sparse), List.of(ragged));
    MetaGraph graph = new MetaGraph(List.of("serve"), "2.21.0", true, List.of(signature));
    assertThat(new ModelSignatures(List.of(graph)).toString())
        .isEqualTo(
            """
            tags [serve], TensorFlow 2.21.0
              s (unknown)
                in  a    DT_FLOAT [?, 9] <- a:0
                in  long DT_INT64 unknown rank <- sparse (v:0, i:0, s:0)
                out r    DT_INVALID [] <- composite (r:0, r:1)
            """);
  }

  private static void refused(Runnable construction) {
    assertThrows(IllegalArgumentException.class, construction::run);
  }
}
