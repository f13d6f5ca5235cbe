package org.tensorbind.examples.words;

import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.Tensor;

/**
 * The language that the model takes a sentence for.
 *
 * @param language read back from its index, {@code [n]}
 * @param confidence how sure the model is, {@code [n]}
 */
public record Guess(
    @Tensor(name = "language_index")
        @Lookup(categories = {"English", "German", "French", "Spanish", "Italian", "Dutch"})
        String language,
    @Tensor float confidence) {}
