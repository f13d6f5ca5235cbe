package org.tensorbind.examples.penguins;

import org.tensorbind.annotation.Impute;
import org.tensorbind.annotation.Missing;
import org.tensorbind.annotation.Normalized;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Tensor;

/**
 * A penguin as it was measured; anything but the island may be missing.
 *
 * <p>The whole penguin is one float32 vector of nine: the island takes three places, each measure
 * one, the sex two. The means and variances are those of the training part of the data.
 *
 * @param island where it was seen
 * @param billLength in millimetres, or null
 * @param billDepth in millimetres, or null
 * @param flipperLength in millimetres, or null
 * @param bodyMass in grams, or null
 * @param sex null where nobody could tell
 */
@Tensor(name = "penguin", shape = 9)
public record Penguin(
    @OneHot(categories = {"Biscoe", "Dream", "Torgersen"}) String island,
    @Normalized(mean = 44.05, variance = 30.54) @Impute("44.05") Double billLength,
    @Normalized(mean = 17.11, variance = 3.835) @Impute("17.11") Double billDepth,
    @Normalized(mean = 200.9, variance = 196.7) @Impute("200.9") Double flipperLength,
    @Normalized(mean = 4219, variance = 654547) @Impute("4219") Double bodyMass,
    @OneHot(missing = Missing.ZEROS) Sex sex) {}
