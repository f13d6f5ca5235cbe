package org.tensorbind.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.tensorbind.processor.fit.MethodFit;
import org.tensorbind.processor.model.ModelInterface;

/** Writes the implementation of a model interface: {@code TitanicModelImpl}. */
public final class ModelEmitter {
  private final ModelInterface model;
  private final List<MethodFit> fits;
  private final String mainFile;
  private final Surroundings surroundings;
  private final ModelFace face;
  private final MethodNames names;

  private ModelEmitter(
      ModelInterface model, List<MethodFit> fits, String mainFile, Surroundings surroundings) {
    this.model = model;
    this.fits = fits;
    this.mainFile = mainFile;
    this.surroundings = surroundings;
    this.face = new ModelFace(model);
    this.names = new MethodNames(model);
  }

  /**
   * The whole file.
   *
   * @param fits one for each method
   * @param mainFile what the model's file is called that a resource can be found by; empty for
   *     snapshots
   */
  public static SourceFile emit(
      ModelInterface model, List<MethodFit> fits, String mainFile, Surroundings surroundings) {
    return new ModelEmitter(model, fits, mainFile, surroundings).file();
  }

  private SourceFile file() {
    TypeSpec.Builder code = face.type(surroundings).addModifiers(Modifier.FINAL);
    code.addJavadoc(
        "Calls the SavedModel that {@link $T} stands for. Safe for all threads; close it.\n",
        TypeNames.raw(model.type()));
    for (int i = 0; i < fits.size(); i++) {
      code.addField(ModelSpecCode.method(fits.get(i), names.constant(i)));
    }
    code.addField(ModelSpecCode.model(model, fits, names));
    code.addStaticBlock(
        CodeBlock.builder()
            .addStatement(
                "$T.register($T.class, $T::load)",
                Library.SAVED_MODELS,
                TypeNames.raw(model.type()),
                face.name())
            .build());
    code.addField(Library.MODEL, "model", Modifier.PRIVATE, Modifier.FINAL);
    for (int i = 0; i < fits.size(); i++) {
      code.addField(
          FieldSpec.builder(Library.MODEL_CALL, names.field(i), Modifier.PRIVATE, Modifier.FINAL)
              .build());
    }
    code.addMethod(constructor());
    face.methods(this::load).forEach(code::addMethod);
    for (MethodFit fit : fits) {
      new ModelMethodCode(fit, face, names).addTo(code);
    }
    return SourceFile.of(
        model.type().packageName(), model.generatedName(), code.build(), surroundings);
  }

  private MethodSpec constructor() {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(Library.MODEL, "model")
            .addStatement("this.model = model");
    for (int i = 0; i < fits.size(); i++) {
      constructor.addStatement("this.$L = model.call($L)", names.field(i), names.constant(i));
    }
    return constructor.build();
  }

  private CodeBlock load(ModelFace.Method method) {
    return switch (method) {
      case LOAD_DEFAULT ->
          CodeBlock.of(
              "return new $T(\n$T.load(MODEL, $L))", face.name(), Library.MODEL, resource());
      case LOAD -> CodeBlock.of("return load(directory, $T.defaults())", Library.MODEL_OPTIONS);
      case LOAD_WITH_OPTIONS ->
          CodeBlock.of(
              "return new $T($T.load(MODEL, directory, options))", face.name(), Library.MODEL);
      case OF -> CodeBlock.of("return new $T($T.of(MODEL, bundle))", face.name(), Library.MODEL);
      case RELOAD -> CodeBlock.of("model.reload(directory)");
      case CLOSE -> CodeBlock.of("model.close()");
    };
  }

  /**
   * The class that asks for a resource must be the user's: its module may not show it to others.
   */
  private CodeBlock resource() {
    return mainFile.isEmpty()
        ? CodeBlock.of("null")
        : CodeBlock.of(
            "$T.class.getResource($L)",
            face.name(),
            Literals.text("/" + model.path() + "/" + mainFile));
  }
}
