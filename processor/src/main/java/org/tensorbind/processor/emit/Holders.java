package org.tensorbind.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.tensorbind.processor.layout.AxisRef;
import org.tensorbind.processor.layout.TensorPlan;
import org.tensorbind.processor.model.Annotations.Partition;
import org.tensorbind.processor.shape.DType;

/** The nested classes that pass writers, readers and axes from method to method. */
final class Holders {
  private final ClassBody body;

  Holders(ClassBody body) {
    this.body = body;
  }

  List<TypeSpec> types(boolean reads) {
    List<TypeSpec> types = new ArrayList<>();
    if (body.layout().isMeasured()) {
      types.add(axes());
    }
    types.add(writers());
    if (reads) {
      types.add(readers());
    }
    return types;
  }

  private TypeSpec axes() {
    TypeSpec.Builder type =
        holder(body.axes().simpleName())
            .superclass(Library.BATCH_AXES)
            .addJavadoc("The sizes that depend on the batch.\n");
    for (AxisRef.Dynamic axis : body.layout().axes()) {
      CodeBlock arguments =
          axis.multipleOf() == 1
              ? Literals.text(axis.label())
              : CodeBlock.of("$L, $L", Literals.text(axis.label()), axis.multipleOf());
      type.addField(
          FieldSpec.builder(Library.AXIS, body.field(axis), Modifier.PRIVATE, Modifier.FINAL)
              .initializer("axis($L)", arguments)
              .build());
    }
    for (AxisRef.Ragged axis : body.layout().ragged()) {
      CodeBlock limit =
          axis.dtype() == DType.INT32
              ? CodeBlock.of("$T.MAX_VALUE", Integer.class)
              : CodeBlock.of("");
      type.addField(
          FieldSpec.builder(Library.RAGGED_ROWS, body.field(axis), Modifier.PRIVATE, Modifier.FINAL)
              .initializer("rows($L)", limit)
              .build());
    }
    return type.build();
  }

  private TypeSpec writers() {
    TypeSpec.Builder type =
        holder(body.writers().simpleName()).addJavadoc("A writer for each tensor of a batch.\n");
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(Library.SECTION, "batch");
    if (body.layout().isMeasured()) {
      constructor.addParameter(body.axes(), "axes");
    }
    for (AxisRef.Dynamic axis : body.layout().axes()) {
      type.addField(TypeName.INT, body.field(axis), Modifier.PRIVATE, Modifier.FINAL);
      constructor.addStatement("this.$1L = axes.$1L.size()", body.field(axis));
    }
    if (body.watches()) {
      type.addField(Library.WATCH, body.watch(), Modifier.PRIVATE, Modifier.FINAL);
      constructor.addStatement("this.$L = batch.watch()", body.watch());
    }
    for (int i = 0; i < body.layout().tensors().size(); i++) {
      TensorPlan tensor = body.layout().tensor(i);
      type.addField(body.kind(i).writer(), body.field(i), Modifier.PRIVATE, Modifier.FINAL);
      constructor.addStatement(
          "this.$L = $L", body.field(i), tensor.isScratch() ? scratch(i) : writer(i));
      tensor.partition().ifPresent(partition -> addProgress(partition, type));
      if (tensor.partition().filter(each -> each.kind() == Partition.ROW_SPLITS).isPresent()) {
        constructor.addStatement("this.$L.put(0)", body.field(i));
      }
    }
    return type.addMethod(constructor.build()).build();
  }

  /** Where rows end, and which row it is, follows from the rows before. */
  private void addProgress(TensorPlan.Partition partition, TypeSpec.Builder type) {
    if (partition.kind() != Partition.ROW_LENGTHS) {
      TypeName element = TensorKind.of(partition.axis().dtype()).element();
      type.addField(element, body.field(partition.axis()), Modifier.PRIVATE);
    }
  }

  private CodeBlock writer(int index) {
    TensorPlan tensor = body.layout().tensor(index);
    CodeBlock.Builder call =
        CodeBlock.builder()
            .add("batch.$L($L", body.kind(index).factory(), Literals.text(tensor.name()));
    tensor.raggedAxis().ifPresent(axis -> call.add(", axes.$L.values()", body.field(axis)));
    tensor.partition().ifPresent(partition -> call.add(", $L", size(partition)));
    for (AxisRef axis : tensor.inner()) {
      if (axis instanceof AxisRef.Dynamic dynamic) {
        call.add(", this.$L", body.field(dynamic));
      }
    }
    return call.add(")").build();
  }

  private CodeBlock size(TensorPlan.Partition partition) {
    String rows = body.field(partition.axis());
    return switch (partition.kind()) {
      case ROW_SPLITS -> CodeBlock.of("axes.$L.rows() + 1", rows);
      case ROW_LENGTHS -> CodeBlock.of("axes.$L.rows()", rows);
      case VALUE_ROWIDS -> CodeBlock.of("axes.$L.values()", rows);
    };
  }

  private CodeBlock scratch(int index) {
    TensorKind kind = body.kind(index);
    boolean isShort = kind.element().equals(TypeName.SHORT);
    return isShort
        ? CodeBlock.of("$T.scratch($T.$L)", kind.writer(), Library.DTYPE, kind.dtype().name())
        : CodeBlock.of("$T.scratch()", kind.writer());
  }

  TypeSpec readers() {
    TypeSpec.Builder type =
        holder(body.readers().simpleName()).addJavadoc("A reader for each tensor.\n");
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(Library.OUTPUTS, "outputs");
    Set<Integer> auxiliaries = Auxiliaries.of(body.layout().root());
    for (int i = 0; i < body.layout().tensors().size(); i++) {
      CodeBlock reader = CodeBlock.of("outputs.$L($L)", body.kind(i).factory(), i);
      type.addField(body.kind(i).reader(), body.field(i), Modifier.PRIVATE, Modifier.FINAL);
      constructor.addStatement(
          "this.$L = $L",
          body.field(i),
          auxiliaries.contains(i)
              ? CodeBlock.of("outputs.has($L) ? $L : null", i, reader)
              : reader);
    }
    return type.addMethod(constructor.build()).build();
  }

  private static TypeSpec.Builder holder(String name) {
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
  }
}
