package org.tensorbind.examples.digits;

import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.OneHot;

/**
 * A digit that somebody has read: what the model learns from.
 *
 * @param digit the tensor {@code image}; the prefix is left out, so that it is named as in the
 *     model
 * @param label the digit that was meant, the tensor {@code label}, {@code [n, 10]}
 */
public record LabelledDigit(@Embedded(prefix = "") Digit digit, @OneHot(depth = 10) int label) {}
