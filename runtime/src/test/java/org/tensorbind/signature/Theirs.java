package org.tensorbind.signature;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.TextFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tensorflow.proto.MetaGraphDef;
import org.tensorflow.proto.SavedModel;
import org.tensorflow.proto.SignatureDef;
import org.tensorflow.proto.TensorShapeProto;

/** Signatures as TensorFlow's own classes read them. */
final class Theirs {
  private Theirs() {}

  static ModelSignatures binary(byte[] bytes) throws InvalidProtocolBufferException {
    return of(SavedModel.parseFrom(bytes));
  }

  static ModelSignatures text(String text) throws TextFormat.ParseException {
    return of(TextFormat.parse(text, SavedModel.class));
  }

  /** The bytes of a model that is given as text. */
  static byte[] model(String text) throws TextFormat.ParseException {
    return TextFormat.parse(text, SavedModel.class).toByteArray();
  }

  /** The bytes of a model's first meta graph. */
  static byte[] metaGraph(String text) throws TextFormat.ParseException {
    return TextFormat.parse(text, SavedModel.class).getMetaGraphs(0).toByteArray();
  }

  static ModelSignatures of(SavedModel model) {
    return new ModelSignatures(
        model.getMetaGraphsList().stream().map(Theirs::metaGraph).collect(toImmutableList()));
  }

  private static MetaGraph metaGraph(MetaGraphDef graph) {
    return new MetaGraph(
        graph.getMetaInfoDef().getTagsList(),
        graph.getMetaInfoDef().getTensorflowVersion(),
        !graph.getSaverDef().getRestoreOpName().isEmpty(),
        graph.getSignatureDefMap().entrySet().stream()
            .filter(entry -> !entry.getKey().equals("__saved_model_init_op"))
            .map(entry -> signature(entry.getKey(), entry.getValue()))
            .collect(toImmutableList()));
  }

  private static Signature signature(String name, SignatureDef signature) {
    return new Signature(
        name,
        signature.getMethodName(),
        tensors(signature.getInputsMap()),
        tensors(signature.getOutputsMap()));
  }

  private static List<TensorInfo> tensors(Map<String, org.tensorflow.proto.TensorInfo> map) {
    return map.entrySet().stream()
        .map(
            entry ->
                new TensorInfo(
                    entry.getKey(),
                    new ElementType(entry.getValue().getDtypeValue()),
                    shape(entry.getValue().getTensorShape()),
                    source(entry.getValue())))
        .collect(toImmutableList());
  }

  private static TensorShape shape(TensorShapeProto shape) {
    return shape.getUnknownRank()
        ? new TensorShape(false, List.of())
        : new TensorShape(
            true,
            shape.getDimList().stream()
                .map(TensorShapeProto.Dim::getSize)
                .collect(toImmutableList()));
  }

  private static TensorInfo.Source source(org.tensorflow.proto.TensorInfo info) {
    List<String> names = new ArrayList<>();
    addNames(info, names);
    return switch (info.getEncodingCase()) {
      case NAME, ENCODING_NOT_SET -> new TensorInfo.Source.Dense(info.getName());
      case COO_SPARSE -> new TensorInfo.Source.CooSparse(names.get(0), names.get(1), names.get(2));
      case COMPOSITE_TENSOR -> new TensorInfo.Source.Composite(names);
    };
  }

  private static void addNames(org.tensorflow.proto.TensorInfo info, List<String> names) {
    switch (info.getEncodingCase()) {
      case NAME, ENCODING_NOT_SET -> names.add(info.getName());
      case COO_SPARSE -> {
        names.add(info.getCooSparse().getValuesTensorName());
        names.add(info.getCooSparse().getIndicesTensorName());
        names.add(info.getCooSparse().getDenseShapeTensorName());
      }
      case COMPOSITE_TENSOR ->
          info.getCompositeTensor().getComponentsList().forEach(part -> addNames(part, names));
    }
  }
}
