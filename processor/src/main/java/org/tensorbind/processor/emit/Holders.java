package org.tensorbind.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    HolderCode type =
        new HolderCode(body.axes().simpleName(), "The sizes that depend on the batch.\n");
    type.superclass(Library.BATCH_AXES);
    for (AxisRef.Dynamic axis : body.layout().axes()) {
      CodeBlock arguments =
          axis.multipleOf() == 1
              ? Literals.text(axis.label())
              : CodeBlock.of("$L, $L", Literals.text(axis.label()), axis.multipleOf());
      type.field(Library.AXIS, body.field(axis), CodeBlock.of("axis($L)", arguments));
    }
    for (AxisRef.Ragged axis : body.layout().ragged()) {
      CodeBlock limit =
          axis.dtype() == DType.INT32
              ? CodeBlock.of("$T.MAX_VALUE", Integer.class)
              : CodeBlock.of("");
      type.field(Library.RAGGED_ROWS, body.field(axis), CodeBlock.of("rows($L)", limit));
    }
    return type.type();
  }

  private TypeSpec writers() {
    HolderCode type =
        new HolderCode(body.writers().simpleName(), "A writer for each tensor of a batch.\n");
    type.parameter(Library.SECTION, "batch");
    if (body.layout().isMeasured()) {
      type.parameter(body.axes(), "axes");
    }
    for (AxisRef.Dynamic axis : body.layout().axes()) {
      type.field(TypeName.INT, body.field(axis), CodeBlock.of("axes.$L.size()", body.field(axis)));
    }
    if (body.watches()) {
      type.field(Library.WATCH, body.watch(), CodeBlock.of("batch.watch()"));
    }
    Map<Integer, CodeBlock> places = placesOfParts(type);
    for (int i = 0; i < body.layout().tensors().size(); i++) {
      TensorPlan tensor = body.layout().tensor(i);
      type.field(body.kind(i).writer(), body.field(i), tensor.isScratch() ? scratch(i) : writer(i));
      if (places.containsKey(i)) {
        type.statement(CodeBlock.of("$L = this.$L", places.get(i), body.field(i)));
      }
      tensor.partition().ifPresent(partition -> addProgress(partition, type));
      if (tensor.partition().filter(each -> each.kind() == Partition.ROW_SPLITS).isPresent()) {
        type.statement(CodeBlock.of("this.$L.put(0)", body.field(i)));
      }
    }
    return type.type();
  }

  /** Arrays for the parts that are interleaved, so that none is made for each object. */
  private Map<Integer, CodeBlock> placesOfParts(HolderCode type) {
    Map<Integer, CodeBlock> places = new HashMap<>();
    for (ClassBody.Parts parts : body.parts()) {
      TypeName writer = body.kind(parts.interleave().target()).writer();
      List<Integer> tensors = parts.interleave().parts();
      type.field(
          ArrayTypeName.of(writer),
          parts.field(),
          CodeBlock.of("new $T[$L]", writer, tensors.size()));
      for (int i = 0; i < tensors.size(); i++) {
        places.put(tensors.get(i), CodeBlock.of("this.$L[$L]", parts.field(), i));
      }
    }
    return places;
  }

  /** Where rows end, and which row it is, follows from the rows before. */
  private void addProgress(TensorPlan.Partition partition, HolderCode type) {
    if (partition.kind() != Partition.ROW_LENGTHS) {
      TypeName element = TensorKind.of(partition.axis().dtype()).element();
      type.counter(element, body.field(partition.axis()));
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
    HolderCode type = new HolderCode(body.readers().simpleName(), "A reader for each tensor.\n");
    type.parameter(Library.OUTPUTS, "outputs");
    Set<Integer> auxiliaries = Auxiliaries.of(body.layout().root());
    for (int i = 0; i < body.layout().tensors().size(); i++) {
      CodeBlock reader = CodeBlock.of("outputs.$L($L)", body.kind(i).factory(), i);
      type.field(
          body.kind(i).reader(),
          body.field(i),
          auxiliaries.contains(i)
              ? CodeBlock.of("outputs.has($L) ? $L : null", i, reader)
              : reader);
    }
    return type.type();
  }
}
