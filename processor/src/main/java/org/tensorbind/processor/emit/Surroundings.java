package org.tensorbind.processor.emit;

/**
 * What generated code finds in its package.
 *
 * @param hidesJavaLang whether a class there has the name of one in {@code java.lang}
 * @param seesGenerated whether its module reads {@code javax.annotation.processing.Generated}
 * @param isInModule whether its module has a name: then javac warns about types of others
 */
public record Surroundings(boolean hidesJavaLang, boolean seesGenerated, boolean isInModule) {}
