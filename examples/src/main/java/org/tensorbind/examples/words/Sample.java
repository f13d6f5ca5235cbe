package org.tensorbind.examples.words;

import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.OneHot;

/**
 * A sentence whose language is known: what the model learns from.
 *
 * @param sentence the tensors {@code characters} and {@code mask}, named as in the model
 * @param language the tensor {@code language}, {@code [n, 6]}
 */
public record Sample(@Embedded(prefix = "") Sentence sentence, @OneHot Language language) {}
