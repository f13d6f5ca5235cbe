package org.tensorbind.processor.behaviour;

import java.util.List;

/**
 * Plain values for an object that is written to tensors and read back.
 *
 * @param choice 0 to 2
 */
public record Specimen(
    float single,
    double wide,
    int integer,
    long big,
    boolean flag,
    String text,
    int choice,
    List<Integer> numbers,
    List<String> words) {}
