package org.tensorbind.benchmarks;

import static org.tensorflow.internal.c_api.global.tensorflow.TF_AllocateTensor;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_DeleteTensor;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_FLOAT;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_GetCode;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_GraphOperationByName;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_OK;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_SessionRun;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_SetConfig;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_TensorData;

import java.nio.file.Path;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.PointerPointer;
import org.tensorflow.internal.c_api.TF_Graph;
import org.tensorflow.internal.c_api.TF_Output;
import org.tensorflow.internal.c_api.TF_Session;
import org.tensorflow.internal.c_api.TF_SessionOptions;
import org.tensorflow.internal.c_api.TF_Status;
import org.tensorflow.internal.c_api.TF_Tensor;
import org.tensorflow.proto.ConfigProto;

/** The least that a call can cost: the C API by hand, with everything looked up before. */
final class RawSession implements AutoCloseable {
  private final TF_Graph graph = TF_Graph.newGraph();
  private final TF_Status status = TF_Status.newStatus();
  private final TF_Session session;
  private final TF_Output input;
  private final TF_Output output;
  private final PointerPointer<TF_Tensor> feeds = new PointerPointer<>(1);
  private final PointerPointer<TF_Tensor> fetches = new PointerPointer<>(1);

  RawSession(Path model) {
    TF_SessionOptions options = TF_SessionOptions.newSessionOptions();
    byte[] config = ConfigProto.newBuilder().setInterOpParallelismThreads(-1).build().toByteArray();
    TF_SetConfig(options, new BytePointer(config), config.length, status);
    session =
        TF_Session.loadSessionFromSavedModel(
            options, null, model.toString(), new String[] {"serve"}, graph, null, status);
    status.throwExceptionIfNotOK();
    input = new TF_Output(1).oper(TF_GraphOperationByName(graph, "x")).index(0);
    output = new TF_Output(1).oper(TF_GraphOperationByName(graph, "y")).index(0);
  }

  /** A tensor to feed; it is the caller's to close. */
  record Input(TF_Tensor tensor, int rows) implements AutoCloseable {
    static Input of(int rows) {
      long bytes = (long) Float.BYTES * rows * ExportedModel.INPUTS;
      long[] shape = {rows, ExportedModel.INPUTS};
      return new Input(TF_AllocateTensor(TF_FLOAT, shape, shape.length, bytes), rows);
    }

    void fill(float[][] values) {
      FloatPointer memory = new FloatPointer(TF_TensorData(tensor));
      for (int i = 0; i < rows; i++) {
        memory.position((long) i * ExportedModel.INPUTS).put(values[i], 0, ExportedModel.INPUTS);
      }
    }

    @Override
    public void close() {
      TF_DeleteTensor(tensor);
    }
  }

  /** Runs, and copies the answer to an array. */
  float[] run(Input fed) {
    feeds.put(0, fed.tensor);
    TF_SessionRun(
        session,
        null,
        input,
        feeds,
        1,
        output,
        fetches,
        1,
        (PointerPointer<?>) null,
        0,
        null,
        status);
    if (TF_GetCode(status) != TF_OK) {
      status.throwExceptionIfNotOK();
    }
    TF_Tensor answer = new TF_Tensor(fetches.get(0));
    float[] scores = new float[fed.rows * ExportedModel.OUTPUTS];
    new FloatPointer(TF_TensorData(answer)).get(scores, 0, scores.length);
    TF_DeleteTensor(answer);
    return scores;
  }

  @Override
  public void close() {
    session.close();
    graph.close();
  }
}
