package org.tensorbind.model;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.tensorbind.TensorBindException;
import org.tensorbind.session.BundleSession;
import org.tensorbind.session.DirectSession;
import org.tensorbind.session.ModelSession;
import org.tensorbind.signature.MetaGraph;
import org.tensorbind.signature.ModelSignatures;
import org.tensorbind.signature.SignatureException;
import org.tensorflow.SavedModelBundle;
import org.tensorflow.exceptions.TensorFlowException;
import org.tensorflow.proto.MetaGraphDef;
import org.tensorflow.proto.SavedModel;

/** Loads the session of a folder, and says clearly what is wrong with those that cannot be. */
final class SessionLoader {
  private SessionLoader() {}

  static Shared load(SessionKey key, Runnable onRelease) {
    MetaGraph graph = graph(key);
    Variables.checkFiles(key.directory());
    ModelSession session = session(key);
    try {
      Variables.checkRestored(graph, session, key.directory());
    } catch (RuntimeException | Error e) {
      session.close();
      throw e;
    }
    return new Shared(session, graph, "the model in " + key.directory(), onRelease);
  }

  /** A bundle that is loaded, and stays its owner's. */
  static Shared wrap(SavedModelBundle bundle) {
    return new Shared(new BundleSession(bundle, false), graph(bundle), "the bundle", () -> {});
  }

  /** TensorFlow Java's own signatures do not tell an unknown rank from a scalar. */
  private static MetaGraph graph(SavedModelBundle bundle) {
    MetaGraphDef signatures =
        MetaGraphDef.newBuilder()
            .setMetaInfoDef(bundle.metaGraphDef().getMetaInfoDef())
            .putAllSignatureDef(bundle.metaGraphDef().getSignatureDefMap())
            .build();
    byte[] model =
        SavedModel.newBuilder()
            .setSavedModelSchemaVersion(1)
            .addMetaGraphs(signatures)
            .build()
            .toByteArray();
    try {
      return ModelSignatures.readBinary(new ByteArrayInputStream(model)).metaGraphs().get(0);
    } catch (SignatureException e) {
      throw new TensorBindException(
          "unreadable-model", "The bundle's signatures cannot be read: " + e.getMessage() + ".", e);
    }
  }

  private static MetaGraph graph(SessionKey key) {
    ModelSignatures signatures;
    try {
      signatures = ModelSignatures.read(key.directory());
    } catch (SignatureException e) {
      boolean isThere = e.reason() == SignatureException.Reason.UNREADABLE;
      throw new TensorBindException(
          isThere ? "unreadable-model" : "model-not-found",
          "There is no SavedModel to load in " + key.directory() + ": " + e.getMessage() + ".",
          e);
    }
    return signatures.metaGraph(key.tags()).orElseThrow(() -> noSuchTags(key, signatures));
  }

  private static TensorBindException noSuchTags(SessionKey key, ModelSignatures signatures) {
    String found =
        signatures.metaGraphs().stream()
            .map(graph -> graph.tags().toString())
            .collect(Collectors.joining(", "));
    return new TensorBindException(
        "unknown-tags",
        "The model in "
            + key.directory()
            + " has the tags "
            + found
            + ", expected "
            + List.copyOf(key.tags())
            + ".");
  }

  private static ModelSession session(SessionKey key) {
    try {
      return key.asJava()
          ? new BundleSession(bundle(key), true)
          : DirectSession.load(key.directory(), key.tags(), key.config());
    } catch (TensorFlowException | IllegalArgumentException | IllegalStateException e) {
      throw new TensorBindException(
          "unreadable-model",
          "TensorFlow cannot load the model in " + key.directory() + ": " + e.getMessage(),
          e);
    }
  }

  private static SavedModelBundle bundle(SessionKey key) {
    return SavedModelBundle.loader(key.directory().toString())
        .withTags(key.tags().toArray(String[]::new))
        .withConfigProto(key.config())
        .load();
  }
}
