package org.tensorbind.session;

import static org.tensorflow.internal.c_api.global.tensorflow.TF_GraphNextOperation;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_GraphOperationByName;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_OperationNumOutputs;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_OperationOpType;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_SetConfig;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.SizeTPointer;
import org.tensorflow.exceptions.TensorFlowException;
import org.tensorflow.internal.c_api.TF_Graph;
import org.tensorflow.internal.c_api.TF_Operation;
import org.tensorflow.internal.c_api.TF_Output;
import org.tensorflow.internal.c_api.TF_Session;
import org.tensorflow.internal.c_api.TF_SessionOptions;
import org.tensorflow.internal.c_api.TF_Status;
import org.tensorflow.proto.ConfigProto;

/**
 * A session that was loaded through the C API, because a session of TensorFlow Java does not show
 * the handle that a cheap run needs. Signatures that TensorFlow Java cannot read do not matter
 * here.
 */
public final class DirectSession implements ModelSession {
  private final TF_Graph graph;
  private final TF_Session session;

  private DirectSession(TF_Graph graph, TF_Session session) {
    this.graph = graph;
    this.session = session;
  }

  /**
   * Loads a SavedModel, restores its variables and runs its initializers.
   *
   * @throws TensorFlowException if TensorFlow refuses it; nothing stays allocated
   */
  public static DirectSession load(Path directory, Collection<String> tags, ConfigProto config) {
    return Owned.scoped(() -> loadScoped(directory, tags, config));
  }

  private static DirectSession loadScoped(
      Path directory, Collection<String> tags, ConfigProto config) {
    TF_Status status = TF_Status.newStatus();
    TF_SessionOptions options = TF_SessionOptions.newSessionOptions();
    BytePointer settings = new BytePointer(config.toByteArray());
    TF_SetConfig(options, settings, settings.capacity(), status);
    status.throwExceptionIfNotOK();
    TF_Graph graph = TF_Graph.newGraph();
    TF_Session session =
        TF_Session.loadSessionFromSavedModel(
            options, null, directory.toString(), tags.toArray(String[]::new), graph, null, status);
    status.throwExceptionIfNotOK();
    return new DirectSession(Owned.keep(graph), Owned.keep(session));
  }

  @Override
  public PreparedRun prepare(List<String> feeds, List<String> fetches, boolean isBatched) {
    return Owned.scoped(
        () ->
            new DirectRun(
                session,
                feeds.stream().map(this::output).toList(),
                fetches.stream().map(this::output).toList(),
                isBatched));
  }

  private TF_Output output(String tensor) {
    Endpoint endpoint = Endpoint.of(tensor);
    TF_Operation operation = TF_GraphOperationByName(graph, endpoint.operation());
    if (operation == null || endpoint.index() >= TF_OperationNumOutputs(operation)) {
      throw Endpoint.missing(tensor, null);
    }
    return new TF_Output(1).oper(operation).index(endpoint.index());
  }

  @Override
  public boolean hasVariables() {
    return Owned.scoped(
        () -> {
          SizeTPointer position = new SizeTPointer(1).put(0);
          TF_Operation operation = TF_GraphNextOperation(graph, position);
          while (operation != null) {
            if (VariableOperations.TYPES.contains(TF_OperationOpType(operation).getString())) {
              return true;
            }
            operation = TF_GraphNextOperation(graph, position);
          }
          return false;
        });
  }

  @Override
  public boolean takesJavaTensors() {
    return false;
  }

  @Override
  public void close() {
    Owned.free(session);
    Owned.free(graph);
  }
}
