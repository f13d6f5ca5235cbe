package org.tensorbind.signature;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From the messages of a SavedModel to its signatures. */
final class Conversion {
  /** Stands among signatures, but is the operation that initializes the model. */
  private static final String INIT_OP = "__saved_model_init_op";

  private Conversion() {}

  static ModelSignatures signatures(Message model) throws DamageException {
    List<MetaGraph> graphs = new ArrayList<>();
    Map<Set<String>, Integer> seen = new HashMap<>();
    for (Message message : model.messages(Field.META_GRAPHS)) {
      int number = graphs.size() + 1;
      String place = "meta graph " + number;
      MetaGraph graph = metaGraph(message, place);
      Integer first = seen.putIfAbsent(new HashSet<>(graph.tags()), number);
      if (first != null) {
        throw DamageException.in(
            place, "its tags " + graph.tags() + " are a duplicate of those of meta graph " + first);
      }
      graphs.add(graph);
    }
    return new ModelSignatures(graphs);
  }

  private static MetaGraph metaGraph(Message message, String place) throws DamageException {
    Message info = message.message(Field.META_INFO);
    Map<String, Message> entries =
        entries(
            message.messages(Field.SIGNATURES),
            Field.SIGNATURE_KEY,
            Field.SIGNATURE_VALUE,
            place,
            "signature");
    List<Signature> signatures = new ArrayList<>();
    for (Map.Entry<String, Message> entry : entries.entrySet()) {
      String within = place + ", signature \"" + entry.getKey() + "\"";
      Signature signature = signature(entry.getKey(), entry.getValue(), within);
      if (!signature.name().equals(INIT_OP)) {
        signatures.add(signature);
      }
    }
    String restore = message.message(Field.SAVER).text(Field.RESTORE_OPERATION);
    return new MetaGraph(
        info.texts(Field.TAGS),
        info.text(Field.TENSORFLOW_VERSION),
        !restore.isEmpty(),
        signatures);
  }

  private static Signature signature(String name, Message message, String place)
      throws DamageException {
    return new Signature(
        name,
        message.text(Field.METHOD_NAME),
        tensors(message.messages(Field.INPUTS), place, "input"),
        tensors(message.messages(Field.OUTPUTS), place, "output"));
  }

  private static List<TensorInfo> tensors(List<Message> messages, String place, String what)
      throws DamageException {
    Map<String, Message> entries =
        entries(messages, Field.TENSOR_KEY, Field.TENSOR_VALUE, place, what);
    List<TensorInfo> tensors = new ArrayList<>();
    for (Map.Entry<String, Message> entry : entries.entrySet()) {
      String within = place + ", " + what + " \"" + entry.getKey() + "\"";
      Message message = entry.getValue();
      tensors.add(
          new TensorInfo(
              entry.getKey(),
              new ElementType((int) message.number(Field.DTYPE)),
              shape(message.message(Field.SHAPE), within),
              source(message)));
    }
    return tensors;
  }

  /** The entries of a map. Of two with one key protobuf takes the last; no model means that. */
  private static Map<String, Message> entries(
      List<Message> messages, Field key, Field value, String place, String what)
      throws DamageException {
    Map<String, Message> entries = new HashMap<>();
    for (Message message : messages) {
      if (entries.put(message.text(key), message.message(value)) != null) {
        throw DamageException.in(
            place, "there is a duplicate of " + what + " \"" + message.text(key) + "\"");
      }
    }
    return entries;
  }

  private static TensorShape shape(Message message, String place) throws DamageException {
    if (message.count(Field.DIMS) > TensorShape.MAX_RANK) {
      throw DamageException.in(place, "it has " + message.count(Field.DIMS) + " axes");
    }
    List<Long> sizes = new ArrayList<>();
    for (Message dim : message.messages(Field.DIMS)) {
      long size = dim.number(Field.SIZE);
      if (size < TensorShape.UNKNOWN) {
        throw DamageException.in(place, "it has an axis of size " + size);
      }
      sizes.add(size);
    }
    // As in TensorFlow, sizes say nothing where the rank is said to be unknown.
    return message.number(Field.UNKNOWN_RANK) == 0
        ? new TensorShape(true, sizes)
        : new TensorShape(false, List.of());
  }

  private static TensorInfo.Source source(Message message) {
    if (message.has(Field.COO_SPARSE)) {
      Message sparse = message.message(Field.COO_SPARSE);
      return new TensorInfo.Source.CooSparse(
          sparse.text(Field.VALUES), sparse.text(Field.INDICES), sparse.text(Field.DENSE_SHAPE));
    }
    if (message.has(Field.COMPOSITE)) {
      List<String> names = new ArrayList<>();
      addTensors(message, names);
      return new TensorInfo.Source.Composite(names);
    }
    return new TensorInfo.Source.Dense(message.text(Field.NAME));
  }

  /** Adds the names of all tensors that something is made of. */
  private static void addTensors(Message message, List<String> names) {
    if (message.has(Field.COMPOSITE)) {
      for (Message component : message.message(Field.COMPOSITE).messages(Field.COMPONENTS)) {
        addTensors(component, names);
      }
    } else if (message.has(Field.COO_SPARSE)) {
      Message sparse = message.message(Field.COO_SPARSE);
      names.add(sparse.text(Field.VALUES));
      names.add(sparse.text(Field.INDICES));
      names.add(sparse.text(Field.DENSE_SHAPE));
    } else {
      names.add(message.text(Field.NAME));
    }
  }
}
