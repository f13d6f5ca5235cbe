package org.tensorbind.model;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tensorbind.TensorBindException;
import org.tensorbind.session.BundleSession;
import org.tensorbind.session.Feed;
import org.tensorbind.session.ModelSession;
import org.tensorbind.session.PreparedRun;
import org.tensorbind.signature.MetaGraph;
import org.tensorbind.signature.Signature;
import org.tensorbind.signature.TensorInfo;
import org.tensorflow.Result;
import org.tensorflow.Tensor;

/**
 * A session that several models use, and what it was loaded from.
 *
 * @param origin where it comes from, for messages
 * @param onRelease what each of its users calls when it needs it no more
 */
record Shared(ModelSession session, MetaGraph graph, String origin, Runnable onRelease) {

  /** Looks up what a method feeds and fetches. The signature is known to be the expected one. */
  PreparedRun prepare(ModelMethod method) {
    Signature signature = graph.signature(method.signature()).orElseThrow();
    List<String> feeds =
        method.feeds().stream().map(name -> tensor(signature.input(name).orElseThrow())).toList();
    List<String> fetches =
        method.fetches().stream()
            .filter(name -> name != null)
            .map(name -> tensor(signature.output(name).orElseThrow()))
            .toList();
    try {
      return session.prepare(feeds, fetches, method.isBatched());
    } catch (IllegalArgumentException e) {
      throw new TensorBindException(
          "unreadable-model",
          "In " + origin + " signature and graph do not fit: " + e.getMessage(),
          e);
    }
  }

  private static String tensor(TensorInfo info) {
    return ((TensorInfo.Source.Dense) info.source()).tensor();
  }

  /** Calls a signature as TensorFlow Java does. */
  Result result(ModelMethod method, Feed... feeds) {
    Map<String, Tensor> byName = new HashMap<>();
    for (int i = 0; i < feeds.length; i++) {
      byName.put(method.feeds().get(i), feeds[i].tensor().java());
    }
    BundleSession bundle = (BundleSession) session; // models with such methods have no other
    return bundle.call(method.signature(), Collections.unmodifiableMap(byName));
  }

  void release() {
    onRelease.run();
  }
}
