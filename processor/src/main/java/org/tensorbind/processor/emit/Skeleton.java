package org.tensorbind.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import org.tensorbind.processor.model.BoundClass;
import org.tensorbind.processor.model.BoundClass.Construction;
import org.tensorbind.processor.model.Member;

/** What a converter and its stub have in common: names, types and class-level declarations. */
final class Skeleton {
  private static final String PROCESSOR = "org.tensorbind.processor.TensorProcessor";

  private static final Pattern ENDS_IN_Y = Pattern.compile("[^aeiou]y$");
  private static final Pattern HISSES = Pattern.compile("(s|x|ch|sh)$");

  private final BoundClass type;
  private final ClassName name;
  private final String converterClass;
  private final String exampleName;
  private final String examplesName;

  Skeleton(BoundClass type, NestedNames nested) {
    this(type, ClassName.get(type.carrier().packageName(), type.generatedName()), nested);
  }

  /** For a class of another name. */
  Skeleton(BoundClass type, ClassName name, NestedNames nested) {
    this.type = type;
    this.name = name;
    this.converterClass = nested.of("Converter");
    NameAllocator locals = new NameAllocator();
    List.of(
            "axes",
            "batch",
            "out",
            "in",
            "first",
            "index",
            "e",
            "outputs",
            "SCHEMA",
            "CONVERTER",
            "tensors")
        .forEach(each -> locals.newName(each, each)); // without a tag there is a random one
    boolean isBare = type.construction() instanceof Construction.Bare;
    this.exampleName = locals.newName(isBare ? "value" : Identifiers.variable(type.simpleName()));
    this.examplesName = locals.newName(plural(exampleName));
  }

  ClassName name() {
    return name;
  }

  String converterClass() {
    return converterClass;
  }

  /** The bound class. */
  TypeName example() {
    return TypeNames.of(type.type());
  }

  /** A list of it, as parameters take it. */
  TypeName examples() {
    return ParameterizedTypeName.get(Library.LIST, WildcardTypeName.subtypeOf(example()));
  }

  String exampleName() {
    return exampleName;
  }

  String examplesName() {
    return examplesName;
  }

  Modifier[] visibility() {
    return type.isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
  }

  TypeName converterType() {
    return ParameterizedTypeName.get(Library.TENSOR_CONVERTER, example(), name);
  }

  TypeName generatedConverterType() {
    return ParameterizedTypeName.get(Library.GENERATED_CONVERTER, example(), name);
  }

  TypeName reusableType() {
    return ParameterizedTypeName.get(Library.REUSABLE_BATCH, example(), name);
  }

  TypeName tensorMapType() {
    return ParameterizedTypeName.get(Library.MAP, Library.STRING, Library.TENSOR);
  }

  /** The batch, with its annotations and without members. */
  TypeSpec.Builder type(Surroundings surroundings) {
    return plainType(surroundings).addSuperinterface(Library.TENSOR_BATCH);
  }

  /** The same for a class that makes no batches. */
  TypeSpec.Builder plainType(Surroundings surroundings) {
    TypeSpec.Builder code =
        TypeSpec.classBuilder(name)
            .addModifiers(visibility())
            .addModifiers(Modifier.FINAL)
            .addAnnotation(marker())
            .addAnnotation(
                AnnotationSpec.builder(Library.BOUND_MEMBERS)
                    .addMember("value", "$L", memberNames())
                    .build());
    annotate(code, type.isPublic(), type.lints(), surroundings);
    return code;
  }

  /** Says that a class is generated, and what it must not be warned about. */
  static void annotate(
      TypeSpec.Builder code, boolean isPublic, List<String> ofType, Surroundings surroundings) {
    if (surroundings.seesGenerated()) {
      code.addAnnotation(
          AnnotationSpec.builder(Library.GENERATED).addMember("value", "$S", PROCESSOR).build());
    }
    List<String> lints = new ArrayList<>();
    if (isPublic && surroundings.isInModule()) {
      lints.add("exports"); // in a module without requires transitive
    }
    lints.addAll(ofType);
    if (!lints.isEmpty()) {
      code.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "$L", strings(lints))
              .build());
    }
  }

  /** A class inside another generated one, without anything that is meant for users. */
  TypeSpec.Builder nestedType() {
    return TypeSpec.classBuilder(name)
        .addAnnotation(Library.GENERATED_FOR)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
  }

  /** What the class is generated for. */
  private AnnotationSpec marker() {
    return AnnotationSpec.builder(Library.GENERATED_FOR)
        .addMember("value", "$T.class", TypeNames.raw(type.carrier()))
        .build();
  }

  FieldSpec.Builder schemaField() {
    return FieldSpec.builder(Library.TENSOR_SCHEMA, "SCHEMA", visibility())
        .addModifiers(Modifier.STATIC, Modifier.FINAL);
  }

  FieldSpec.Builder converterField() {
    return FieldSpec.builder(converterType(), "CONVERTER", visibility())
        .addJavadoc("The same as an object, for any number of threads.\n")
        .addModifiers(Modifier.STATIC, Modifier.FINAL);
  }

  private CodeBlock memberNames() {
    return strings(type.members().stream().map(Member::name).toList());
  }

  private static CodeBlock strings(List<String> texts) {
    CodeBlock all =
        texts.stream().map(text -> CodeBlock.of("$S", text)).collect(CodeBlock.joining(", "));
    return texts.size() == 1 ? all : CodeBlock.of("{$L}", all);
  }

  private static String plural(String word) {
    if (ENDS_IN_Y.matcher(word).find()) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    return HISSES.matcher(word).find() ? word + "es" : word + "s";
  }
}
