package org.tensorbind.signature;

import static com.google.common.truth.Truth.assertThat;

import com.google.protobuf.ByteString;
import com.google.protobuf.TextFormat;
import com.google.protobuf.UnknownFieldSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tensorflow.proto.MetaGraphDef;
import org.tensorflow.proto.SavedModel;
import org.tensorflow.proto.SignatureDef;

/** Random models read as TensorFlow's own classes read them. */
class OracleTest {
  @Property(tries = 1000)
  void binaryReadsTheSame(@ForAll long seed) throws Exception {
    byte[] bytes = new RandomModels(seed, true).model().toByteArray();
    assertThat(Ours.binary(bytes)).isEqualTo(Theirs.binary(bytes));
  }

  @Property(tries = 500)
  void textReadsTheSame(@ForAll long seed, @ForAll boolean escaping) throws Exception {
    SavedModel model = new RandomModels(seed, true).model();
    String text = TextFormat.printer().escapingNonAscii(escaping).printToString(model);
    assertThat(Ours.text(plain(text))).isEqualTo(Theirs.of(model));
  }

  @Property(tries = 200)
  void textInOneLineReadsTheSame(@ForAll long seed) throws Exception {
    SavedModel model = new RandomModels(seed, true).model();
    String text = TextFormat.printer().shortDebugString(model);
    assertThat(Ours.text(plain(text))).isEqualTo(Theirs.of(model));
  }

  /** Enum values that it does not know are written in Java as nobody can read them. */
  private static String plain(String text) {
    return text.replace("UNKNOWN_ENUM_VALUE_DataType_", "");
  }

  @Property(tries = 500)
  void snapshotsReadAsTheModel(@ForAll long seed) throws Exception {
    ModelSignatures model = Theirs.of(new RandomModels(seed, false).model());
    assertThat(Ours.snapshot(model.toSnapshot())).isEqualTo(model);
    assertThat(Ours.snapshot(model.toSnapshot()).toSnapshot()).isEqualTo(model.toSnapshot());
  }

  @Property(tries = 500)
  void partsOfMessagesMergeTheSame(@ForAll long seed) throws Exception {
    RandomModels models = new RandomModels(seed, true);
    ByteString twoTensors = models.tensor(2).toByteString().concat(models.tensor(2).toByteString());
    ByteString entry =
        field(1, ByteString.copyFromUtf8("x"))
            .concat(field(2, twoTensors))
            .concat(field(2, models.tensor(2).toByteString()));
    ByteString signature =
        field(1, entry).concat(SignatureDef.newBuilder().setMethodName("m").build().toByteString());
    ByteString graph = field(5, field(1, ByteString.copyFromUtf8("s")).concat(field(2, signature)));
    ByteString graphs =
        models
            .metaGraph("a")
            .toByteString()
            .concat(
                models.metaGraph("b").toBuilder()
                    .removeSignatureDef("__saved_model_init_op")
                    .build()
                    .toByteString())
            .concat(graph);
    byte[] bytes =
        field(2, graphs)
            .concat(field(2, MetaGraphDef.getDefaultInstance().toByteString()))
            .toByteArray();
    assertThat(Ours.binary(bytes)).isEqualTo(Theirs.binary(bytes));
  }

  private static ByteString field(int number, ByteString bytes) {
    UnknownFieldSet.Field field =
        UnknownFieldSet.Field.newBuilder().addLengthDelimited(bytes).build();
    return UnknownFieldSet.newBuilder().addField(number, field).build().toByteString();
  }
}
