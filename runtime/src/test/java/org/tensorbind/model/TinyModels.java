package org.tensorbind.model;

import static org.tensorbind.annotation.DType.FLOAT32;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.tensorbind.TensorSchema;
import org.tensorbind.read.FloatReader;
import org.tensorbind.read.Outputs;
import org.tensorbind.write.Feeds;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.SavedModelBundle;
import org.tensorflow.Session;
import org.tensorflow.SessionFunction;
import org.tensorflow.Signature;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.op.core.Variable;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.MetaGraphDef;
import org.tensorflow.proto.SavedModel;
import org.tensorflow.proto.SignatureDef;
import org.tensorflow.proto.TensorInfo;
import org.tensorflow.proto.TensorShapeProto;
import org.tensorflow.types.TFloat32;

/** Models that multiply numbers: {@code y = x * factor}, where both are {@code [?]}. */
final class TinyModels {
  static final ModelMethod METHOD =
      ModelMethod.batched("multiply", "serving_default").feeding("x").fetching("y");

  /** What a compiler would have seen of all of them. */
  static final ModelSpec SPEC =
      ModelSpec.builder("TinyModel", "models/tiny", "serve")
          .signature("serving_default")
          .input("x", FLOAT32, -1)
          .output("y", FLOAT32, -1)
          .method(METHOD)
          .build();

  /** What is fed. */
  static final TensorSchema INPUT = TensorSchema.builder("Number").tensor("x", FLOAT32).build();

  static final TensorSchema SCHEMA = TensorSchema.builder("Product").tensor("y", FLOAT32).build();

  private TinyModels() {}

  /** Exports a model whose factor is a variable. */
  static Path export(Path folder, float factor) throws IOException {
    try (Graph graph = new Graph()) {
      Ops tf = Ops.create(graph);
      Placeholder<TFloat32> x = placeholder(tf);
      Variable<TFloat32> variable = tf.withName("factor").variable(Shape.scalar(), TFloat32.class);
      Operand<TFloat32> start = tf.assign(variable, tf.constant(factor));
      Operand<TFloat32> y = tf.math.mul(x, variable);
      Signature signature = Signature.builder().input("x", x).output("y", y).build();
      try (Session session = new Session(graph)) {
        session.runner().addTarget(start).run().close();
        SavedModelBundle.exporter(folder.toString())
            .withFunction(SessionFunction.create(signature, session))
            .export();
      }
    }
    return folder;
  }

  /** Exports a model whose factor is a constant: it has no variables at all. */
  static Path exportConstant(Path folder, float factor) throws IOException {
    try (Graph graph = new Graph()) {
      Ops tf = Ops.create(graph);
      Placeholder<TFloat32> x = placeholder(tf);
      return write(folder, graph, x, tf.math.mul(x, tf.constant(factor)));
    }
  }

  /** Exports a model that says that it answers {@code [?]}, but answers the sum, {@code []}. */
  static Path exportLiar(Path folder) throws IOException {
    try (Graph graph = new Graph()) {
      Ops tf = Ops.create(graph);
      Placeholder<TFloat32> x = placeholder(tf);
      return write(folder, graph, x, tf.sum(x, tf.constant(0)));
    }
  }

  private static Placeholder<TFloat32> placeholder(Ops tf) {
    return tf.withName("x").placeholder(TFloat32.class, Placeholder.shape(Shape.of(-1)));
  }

  /** Writes a graph as one that has no variables, and takes and answers {@code [?]}. */
  private static Path write(Path folder, Graph graph, Operand<?> x, Operand<?> y)
      throws IOException {
    SignatureDef signature =
        SignatureDef.newBuilder().putInputs("x", info(x)).putOutputs("y", info(y)).build();
    MetaGraphDef metaGraph =
        MetaGraphDef.newBuilder()
            .setMetaInfoDef(MetaGraphDef.MetaInfoDef.newBuilder().addTags("serve"))
            .setGraphDef(graph.toGraphDef())
            .putSignatureDef("serving_default", signature)
            .build();
    SavedModel model =
        SavedModel.newBuilder().setSavedModelSchemaVersion(1).addMetaGraphs(metaGraph).build();
    Files.createDirectories(folder);
    Files.write(folder.resolve("saved_model.pb"), model.toByteArray());
    return folder;
  }

  private static TensorInfo info(Operand<?> tensor) {
    TensorShapeProto.Dim unknown = TensorShapeProto.Dim.newBuilder().setSize(-1).build();
    return TensorInfo.newBuilder()
        .setName(tensor.op().name() + ":0")
        .setDtype(DataType.DT_FLOAT)
        .setTensorShape(TensorShapeProto.newBuilder().addDim(unknown))
        .build();
  }

  /** Copies a model, for a test to damage it. */
  static Path copy(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(from)) {
      files = found.toList();
    }
    for (Path file : files) {
      Files.copy(file, to.resolve(from.relativize(file).toString()));
    }
    return to;
  }

  static Feeds feeds(ModelCall call, float... numbers) {
    return call.feed(INPUT, numbers.length, batch -> batch.whole().floats("x").put(numbers));
  }

  /** What a generated method does: feeds, runs and reads. */
  static float[] call(ModelCall call, float... numbers) {
    try (Feeds x = feeds(call, numbers);
        Answer answer = call.run(numbers.length, x.get(0))) {
      Outputs outputs = answer.outputs(SCHEMA);
      FloatReader reader = outputs.floats(0);
      float[] products = new float[outputs.size()];
      reader.next(products, 0, products.length);
      return products;
    }
  }
}
