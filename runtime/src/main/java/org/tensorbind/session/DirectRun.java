package org.tensorbind.session;

import static org.tensorflow.internal.c_api.global.tensorflow.TF_GetCode;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_OK;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_SessionRun;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;
import org.tensorflow.internal.c_api.TF_Output;
import org.tensorflow.internal.c_api.TF_Session;
import org.tensorflow.internal.c_api.TF_Status;
import org.tensorflow.internal.c_api.TF_Tensor;

/** Runs that go straight to the C API: in the calling thread, with everything looked up before. */
final class DirectRun implements PreparedRun {
  private final TF_Session session;
  private final TF_Output feeds;
  private final TF_Output fetches;
  private final int fed;
  private final int fetched;
  private final boolean isBatched;

  /** What a run needs besides, for the next run; never more than runs at one time. */
  private final Queue<Frame> frames = new ConcurrentLinkedQueue<>();

  DirectRun(TF_Session session, List<TF_Output> feeds, List<TF_Output> fetches, boolean isBatched) {
    this.session = session;
    this.feeds = array(feeds);
    this.fetches = array(fetches);
    this.fed = feeds.size();
    this.fetched = fetches.size();
    this.isBatched = isBatched;
  }

  private static TF_Output array(List<TF_Output> outputs) {
    TF_Output array = Owned.keep(new TF_Output(Math.max(1, outputs.size())));
    for (int i = 0; i < outputs.size(); i++) {
      array.position(i).oper(outputs.get(i).oper()).index(outputs.get(i).index());
    }
    return array.position(0);
  }

  /** The arrays of pointers that a run passes on. To make them costs more than a small run. */
  private record Frame(
      PointerPointer<TF_Tensor> inputs, PointerPointer<TF_Tensor> outputs, TF_Status status) {
    static Frame of(int fed, int fetched) {
      return new Frame(
          Owned.keep(new PointerPointer<>(Math.max(1, fed))),
          Owned.keep(new PointerPointer<>(Math.max(1, fetched))),
          Owned.keep(TF_Status.newStatus()));
    }

    void free() {
      Owned.free(inputs);
      Owned.free(outputs);
      Owned.free(status);
    }
  }

  @Override
  public Fetched run(Feed... tensors) {
    Frame frame = frames.poll();
    if (frame == null) {
      frame = Frame.of(fed, fetched);
    }
    try {
      for (int i = 0; i < fed; i++) {
        frame.inputs().put(i, tensors[i].tensor().handle().handle());
      }
      TF_SessionRun(
          session,
          null,
          feeds,
          frame.inputs(),
          fed,
          fetches,
          frame.outputs(),
          fetched,
          (PointerPointer<?>) null,
          0,
          null,
          frame.status());
      if (TF_GetCode(frame.status()) != TF_OK) {
        frame.status().throwExceptionIfNotOK();
      }
      return answer(frame);
    } finally {
      frames.add(frame);
    }
  }

  private Fetched answer(Frame frame) {
    TF_Tensor[] tensors = new TF_Tensor[fetched];
    for (int i = 0; i < fetched; i++) {
      Pointer pointer = frame.outputs().get(i);
      tensors[i] = new TF_Tensor(pointer);
    }
    return new DirectFetched(isBatched, tensors);
  }

  @Override
  public void close() {
    Owned.free(feeds);
    Owned.free(fetches);
    for (Frame frame = frames.poll(); frame != null; frame = frames.poll()) {
      frame.free();
    }
  }
}
