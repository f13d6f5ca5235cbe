package org.tensorbind.processor.emit;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import org.tensorbind.processor.model.BoundClass;

/**
 * A generated source file.
 *
 * @param name the class's qualified name
 */
public record SourceFile(String name, String text) {

  static SourceFile of(BoundClass type, TypeSpec code, Surroundings surroundings) {
    return of(type.carrier().packageName(), type.generatedName(), code, surroundings);
  }

  static SourceFile of(
      String packageName, String simpleName, TypeSpec code, Surroundings surroundings) {
    JavaFile file =
        JavaFile.builder(packageName, code)
            .indent("  ")
            .skipJavaLangImports(!surroundings.hidesJavaLang())
            .build();
    String prefix = file.packageName().isEmpty() ? "" : file.packageName() + ".";
    return new SourceFile(prefix + simpleName, file.toString());
  }
}
