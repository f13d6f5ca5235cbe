package org.tensorbind.signature;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnknownFieldSet;
import java.util.List;
import java.util.Random;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.CollectionDef;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.MetaGraphDef;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.SavedModel;
import org.tensorflow.proto.SaverDef;
import org.tensorflow.proto.SignatureDef;
import org.tensorflow.proto.Struct.StructuredValue;
import org.tensorflow.proto.Struct.TypeSpecProto;
import org.tensorflow.proto.TensorInfo;
import org.tensorflow.proto.TensorProto;
import org.tensorflow.proto.TensorShapeProto;

/** SavedModels of every kind, most of which nobody would write. */
final class RandomModels {
  private static final List<String> TEXTS =
      List.of(
          "", "x", "a \"b\" 'c' \\", "ä€\uD83D\uDE00", "line\nbreak\t\0\u007F", "%d {} [0]", "?");

  private final Random random;

  /** Whether messages have fields that TensorFlow does not know, also of known numbers. */
  private final boolean unknownFields;

  RandomModels(long seed, boolean unknownFields) {
    this.random = new Random(seed);
    this.unknownFields = unknownFields;
  }

  SavedModel model() {
    SavedModel.Builder model =
        SavedModel.newBuilder().setSavedModelSchemaVersion(random.nextInt(3) - 1);
    int graphs = 1 + random.nextInt(3);
    for (int i = 0; i < graphs; i++) {
      model.addMetaGraphs(metaGraph("graph" + i));
    }
    // Field 2 as a number would be the meta graphs.
    return model.setUnknownFields(unknown(2)).build();
  }

  MetaGraphDef metaGraph(String tag) {
    MetaGraphDef.Builder graph = MetaGraphDef.newBuilder();
    graph.setMetaInfoDef(metaInfo(tag));
    if (random.nextBoolean()) {
      graph.setGraphDef(graph());
    }
    if (random.nextBoolean()) {
      graph.putCollectionDef(text(), CollectionDef.getDefaultInstance());
    }
    if (random.nextBoolean()) {
      graph.setSaverDef(saver());
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      graph.putSignatureDef(tag + text() + random.nextInt(3), signature());
    }
    if (random.nextInt(3) == 0) {
      graph.putSignatureDef("__saved_model_init_op", signature());
    }
    return graph.setUnknownFields(unknown(5)).build();
  }

  private MetaGraphDef.MetaInfoDef metaInfo(String tag) {
    MetaGraphDef.MetaInfoDef.Builder info = MetaGraphDef.MetaInfoDef.newBuilder().addTags(tag);
    for (int i = random.nextInt(3); i > 0; i--) {
      info.addTags(text());
    }
    if (random.nextBoolean()) {
      info.setTensorflowVersion(text()).setTensorflowGitVersion(text());
    }
    return info.setUnknownFields(unknown(5)).build();
  }

  private SaverDef saver() {
    return SaverDef.newBuilder()
        .setFilenameTensorName(text())
        .setRestoreOpName(text())
        .setMaxToKeep(random.nextInt(9))
        .setUnknownFields(unknown(3))
        .build();
  }

  private GraphDef graph() {
    byte[] content = new byte[random.nextInt(300)];
    random.nextBytes(content);
    TensorProto tensor =
        TensorProto.newBuilder().setTensorContent(ByteString.copyFrom(content)).build();
    return GraphDef.newBuilder()
        .addNode(
            NodeDef.newBuilder()
                .setName(text())
                .addInput(text())
                .putAttr("value", AttrValue.newBuilder().setTensor(tensor).build())
                .putAttr("f", AttrValue.newBuilder().setF(-random.nextFloat()).build())
                .putAttr("s", AttrValue.newBuilder().setS(ByteString.copyFrom(content)).build()))
        .build();
  }

  private SignatureDef signature() {
    SignatureDef.Builder signature = SignatureDef.newBuilder();
    for (int i = random.nextInt(4); i > 0; i--) {
      signature.putInputs(text(), tensor(3));
      signature.putOutputs(text() + i, tensor(3));
    }
    if (random.nextBoolean()) {
      signature.setMethodName(text());
      signature.putDefaults(text(), TensorProto.getDefaultInstance());
    }
    return signature.setUnknownFields(unknown(3)).build();
  }

  TensorInfo tensor(int depth) {
    TensorInfo.Builder info = TensorInfo.newBuilder();
    switch (random.nextInt(depth > 0 ? 5 : 3)) {
      case 0 -> {}
      case 1, 2 -> info.setName(text());
      case 3 -> {
        TensorInfo.CooSparse.Builder sparse = info.getCooSparseBuilder();
        sparse.setValuesTensorName(text()).setIndicesTensorName(text());
        sparse.setDenseShapeTensorName(text()).setUnknownFields(unknown(3));
      }
      default -> {
        TensorInfo.CompositeTensor.Builder composite = info.getCompositeTensorBuilder();
        composite.setTypeSpec(
            TypeSpecProto.newBuilder()
                .setTypeSpecClassName(text())
                .setTypeState(StructuredValue.newBuilder().setStringValue(text())));
        for (int i = random.nextInt(4); i > 0; i--) {
          composite.addComponents(tensor(depth - 1));
        }
      }
    }
    if (random.nextInt(4) > 0) {
      info.setDtypeValue(dtype());
    }
    if (random.nextInt(4) > 0) {
      info.setTensorShape(shape());
    }
    return info.setUnknownFields(unknown(5)).build();
  }

  private int dtype() {
    return switch (random.nextInt(4)) {
      case 0 -> random.nextInt();
      case 1 -> 101 + random.nextInt(23);
      default -> random.nextInt(24);
    };
  }

  private TensorShapeProto shape() {
    TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
    for (int i = random.nextInt(5); i > 0; i--) {
      TensorShapeProto.Dim.Builder dim = shape.addDimBuilder();
      dim.setSize(random.nextBoolean() ? -1 : random.nextLong() >>> (1 + random.nextInt(63)));
      if (random.nextInt(4) == 0) {
        dim.setName(text());
      }
    }
    return shape.setUnknownRank(random.nextInt(4) == 0).setUnknownFields(unknown(3)).build();
  }

  private String text() {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  /** Fields of all wire types, whose numbers are known ones too. */
  private UnknownFieldSet unknown(int known) {
    UnknownFieldSet.Builder fields = UnknownFieldSet.newBuilder();
    if (!unknownFields || random.nextInt(3) > 0) {
      return fields.build();
    }
    UnknownFieldSet.Field.Builder field = UnknownFieldSet.Field.newBuilder();
    field.addFixed32(random.nextInt()).addFixed64(random.nextLong());
    field.addGroup(unknown(known));
    fields.addField(1 + random.nextInt(known), field.build());
    field.addVarint(random.nextLong());
    field.addLengthDelimited(ByteString.copyFromUtf8(text()));
    return fields.addField(1000 + random.nextInt(1 << 20), field.build()).build();
  }
}
