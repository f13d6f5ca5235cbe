package org.tensorbind.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * What a method of a model interface feeds and fetches. Immutable.
 *
 * @param name of the method
 * @param signature that it calls
 * @param isBatched whether tensors have a batch axis
 * @param feeds the signature's inputs, in the order in which they are fed
 * @param fetches the signature's outputs, in the order of what is read from them; null for those
 *     that the model does not have and that need not be there
 */
public record ModelMethod(
    String name, String signature, boolean isBatched, List<String> feeds, List<String> fetches) {

  /** Copies the lists. */
  public ModelMethod {
    feeds = List.copyOf(feeds);
    fetches = Collections.unmodifiableList(Arrays.asList(fetches.toArray(String[]::new)));
  }

  /** A method that feeds and fetches tensors with a batch axis. */
  public static ModelMethod batched(String name, String signature) {
    return new ModelMethod(name, signature, true, List.of(), List.of());
  }

  /** A method that feeds and fetches the tensors of one example, without a batch axis. */
  public static ModelMethod single(String name, String signature) {
    return new ModelMethod(name, signature, false, List.of(), List.of());
  }

  /** The same with the inputs that it feeds. */
  public ModelMethod feeding(String... inputs) {
    return new ModelMethod(name, signature, isBatched, List.of(inputs), fetches);
  }

  /** The same with the outputs that it fetches. */
  public ModelMethod fetching(String... outputs) {
    return new ModelMethod(name, signature, isBatched, feeds, Arrays.asList(outputs));
  }
}
