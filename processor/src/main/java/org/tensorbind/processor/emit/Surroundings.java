package org.tensorbind.processor.emit;

/**
 * What generated code finds in its package.
 *
 * @param hidesJavaLang whether a class there has the name of one in {@code java.lang}
 * @param seesGenerated whether its module reads {@code javax.annotation.processing.Generated}
 */
public record Surroundings(boolean hidesJavaLang, boolean seesGenerated) {}
