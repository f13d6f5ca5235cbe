package org.tensorbind.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;
import org.tensorbind.processor.model.ModelInterface;
import org.tensorbind.processor.model.ModelMethod;
import org.tensorbind.processor.model.ModelMethod.Parameter;
import org.tensorbind.processor.model.TypeRef;

/** What users see of the implementation of a model interface, be it a stub or not. */
final class ModelFace {
  private final ModelInterface model;
  private final ClassName name;

  ModelFace(ModelInterface model) {
    this.model = model;
    this.name = ClassName.get(model.type().packageName(), model.generatedName());
  }

  /** The methods that every implementation has. */
  enum Method {
    LOAD_DEFAULT,
    LOAD,
    LOAD_WITH_OPTIONS,
    OF,
    RELOAD,
    CLOSE
  }

  ClassName name() {
    return name;
  }

  /** The class without members. */
  TypeSpec.Builder type(Surroundings surroundings) {
    TypeSpec.Builder code =
        TypeSpec.classBuilder(name)
            .addModifiers(visibility())
            .addSuperinterface(TypeNames.raw(model.type()))
            .addSuperinterface(AutoCloseable.class)
            .alwaysQualify(model.nestedTypes().toArray(String[]::new));
    code.addAnnotation(
        AnnotationSpec.builder(Library.GENERATED_FOR)
            .addMember("value", "$T.class", TypeNames.raw(model.type()))
            .build());
    Skeleton.annotate(code, model.isPublic(), model.lints(), surroundings);
    return code;
  }

  Modifier[] visibility() {
    return model.isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
  }

  /** The methods that every implementation has, each with the statement that it consists of. */
  List<MethodSpec> methods(Function<Method, CodeBlock> statement) {
    ParameterSpec directory = ParameterSpec.builder(Library.PATH, "directory").build();
    ParameterSpec options = ParameterSpec.builder(Library.MODEL_OPTIONS, "options").build();
    ParameterSpec bundle = ParameterSpec.builder(Library.BUNDLE, "bundle").build();
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(
        factory("load", "Loads the model that the annotation names: a folder, or a resource.\n")
            .addStatement(statement.apply(Method.LOAD_DEFAULT))
            .build());
    methods.add(
        factory("load", "Loads the model of a folder.\n")
            .addParameter(directory)
            .addStatement(statement.apply(Method.LOAD))
            .build());
    methods.add(
        factory("load", "Loads the model of a folder, with options.\n")
            .addParameter(directory)
            .addParameter(options)
            .addStatement(statement.apply(Method.LOAD_WITH_OPTIONS))
            .build());
    methods.add(
        factory("of", "Uses a bundle that is loaded, and stays its owner's to close.\n")
            .addParameter(bundle)
            .addStatement(statement.apply(Method.OF))
            .build());
    methods.add(
        MethodSpec.methodBuilder("reload")
            .addJavadoc(
                "Goes on with the model of a folder; calls that have begun end with the old one.\n")
            .addModifiers(visibility())
            .addParameter(directory)
            .addStatement(statement.apply(Method.RELOAD))
            .build());
    methods.add(
        MethodSpec.methodBuilder("close")
            .addJavadoc("Gives the model back when the calls that have begun have ended.\n")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addStatement(statement.apply(Method.CLOSE))
            .build());
    return methods;
  }

  private MethodSpec.Builder factory(String method, String javadoc) {
    return MethodSpec.methodBuilder(method)
        .addJavadoc(javadoc)
        .addModifiers(visibility())
        .addModifiers(Modifier.STATIC)
        .returns(name);
  }

  /** A method of the interface, without its body. */
  MethodSpec.Builder overriding(ModelMethod method) {
    return MethodSpec.methodBuilder(method.name())
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(returned(method))
        .varargs(method.isVarArgs())
        .addParameters(method.parameters().stream().map(ModelFace::parameter).toList());
  }

  /** Of a method that answers nothing there is a stub only. */
  private static TypeName returned(ModelMethod method) {
    boolean isVoid = method.returned().equals(TypeRef.of("", "void"));
    return isVoid ? TypeName.VOID : TypeNames.of(method.returned());
  }

  static ParameterSpec parameter(Parameter parameter) {
    TypeName type = TypeNames.of(parameter.type());
    return ParameterSpec.builder(type, parameter.name()).build();
  }
}
