package org.tensorbind.examples.words;

import java.util.List;
import org.tensorbind.Scored;
import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TopK;

/**
 * The language that the model takes a sentence for, from two of its outputs.
 *
 * @param language read back from its index, {@code [n]}
 * @param likeliest the two languages with the highest probabilities, of {@code [n, 6]}
 */
public record Guess(
    @Tensor(name = "language_index") @Lookup Language language,
    @TopK(value = 2, name = "probabilities") List<Scored<Language>> likeliest) {}
