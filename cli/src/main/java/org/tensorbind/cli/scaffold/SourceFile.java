package org.tensorbind.cli.scaffold;

/**
 * A file of Java source.
 *
 * @param path relative to the root of sources, with {@code /} between folders
 * @param text what is in it, with {@code \n} between lines
 */
public record SourceFile(String path, String text) {}
