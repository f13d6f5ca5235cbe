package org.tensorbind.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;
import org.tensorbind.processor.layout.AxisRef;
import org.tensorbind.processor.layout.ClassLayout;
import org.tensorbind.processor.layout.Node;
import org.tensorbind.processor.layout.TensorPlan;

/**
 * The generated class in the making: its names, and the private members that turn up while code is
 * written. Methods stand in the order in which they are first called.
 */
final class ClassBody {
  private static final List<String> RESERVED =
      List.of(
          "of",
          "read",
          "tensors",
          "tensor",
          "size",
          "schema",
          "close",
          "padding",
          "write",
          "measure",
          "writeAll",
          "unbatched",
          "reusable",
          "SCHEMA",
          "CONVERTER",
          "getClass",
          "hashCode",
          "toString",
          "notify",
          "notifyAll",
          "wait",
          "clone",
          "finalize",
          "equals");

  /** Characters of a class's initializer, none of which becomes more than three bytes of code. */
  private static final int MOST_INITIALIZED = 10_000;

  private final ClassLayout layout;
  private final NameAllocator names = new NameAllocator();
  private final NameAllocator fields = new NameAllocator();
  private final List<Parts> parts = new ArrayList<>();
  private final Map<Integer, String> fieldOfTensor = new LinkedHashMap<>();
  private final Map<String, String> fieldOfAxis = new LinkedHashMap<>();
  private final List<MethodSpec> methods = new ArrayList<>();
  private final List<FieldSpec> constants = new ArrayList<>();
  private final Map<Object, String> shared = new HashMap<>();
  private final CodeBlock.Builder verifications = CodeBlock.builder();
  private final List<String> verified = new ArrayList<>();
  private int initialized;
  private final ClassName generated;
  private final ClassName writers;
  private final ClassName axes;
  private final ClassName readers;
  private final String watch;
  private boolean watches;

  ClassBody(ClassLayout layout, ClassName generated, NestedNames nested) {
    this.layout = layout;
    this.generated = generated;
    this.writers = generated.nestedClass(nested.of("Writers"));
    this.axes = generated.nestedClass(nested.of("Axes"));
    this.readers = generated.nestedClass(nested.of("Readers"));
    RESERVED.forEach(name -> names.newName(name, name)); // without a tag there is a random one
    for (int i = 0; i < layout.tensors().size(); i++) {
      TensorPlan tensor = layout.tensor(i);
      fieldOfTensor.put(i, fields.newName(tensor.accessor()));
      if (!tensor.isScratch()) {
        names.newName(tensor.accessor());
      }
    }
    for (AxisRef.Dynamic axis : layout.axes()) {
      fieldOfAxis.put(axis.name(), fields.newName(axis.name()));
    }
    this.watch = fields.newName("watch");
    for (AxisRef.Ragged axis : layout.ragged()) {
      fieldOfAxis.put(axis.name(), fields.newName(axis.name()));
    }
  }

  ClassLayout layout() {
    return layout;
  }

  /** The nested class that holds a writer for each tensor. */
  ClassName writers() {
    return writers;
  }

  /** The nested class that holds the axes to measure. */
  ClassName axes() {
    return axes;
  }

  /** The nested class that holds a reader for each tensor. */
  ClassName readers() {
    return readers;
  }

  String field(int tensor) {
    return fieldOfTensor.get(tensor);
  }

  String field(AxisRef.Dynamic axis) {
    return fieldOfAxis.get(axis.name());
  }

  /**
   * The parts of a tensor that are written apart and interleaved.
   *
   * @param field the array with their writers
   */
  record Parts(Node.Interleave interleave, String field) {}

  /** The field with the writers of a tensor's parts. */
  String fieldOfParts(Node.Interleave interleave) {
    Parts added = new Parts(interleave, fields.newName(field(interleave.target()) + "Parts"));
    parts.add(added);
    return added.field();
  }

  List<Parts> parts() {
    return parts;
  }

  /** The field of what counts values that a listener is told of. */
  String watch() {
    watches = true;
    return watch;
  }

  /** Whether any of the code so far has used that. */
  boolean watches() {
    return watches;
  }

  /** Of the rows when they are measured; when they are written, how far they have come. */
  String field(AxisRef.Ragged axis) {
    return fieldOfAxis.get(axis.name());
  }

  TensorKind kind(int tensor) {
    return TensorKind.of(layout.tensor(tensor).dtype());
  }

  /** A method name that is free. */
  String newMethodName(String wanted) {
    return names.newName(wanted);
  }

  /** Keeps a place for a method, in front of those that its body will call. */
  int reserveMethod() {
    methods.add(null);
    return methods.size() - 1;
  }

  void setMethod(int place, MethodSpec method) {
    methods.set(place, method);
  }

  void addMethod(MethodSpec method) {
    methods.add(method);
  }

  /** Adds a private constant. */
  String newConstant(String wanted, TypeName type, CodeBlock value) {
    String name = names.newName(wanted);
    constants.add(
        FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer(fitsInitializer(value) ? value : computed(wanted, type, value))
            .build());
    return name;
  }

  /** Whether the class's initializer, which holds 64 kB of code, has room for this as well. */
  private boolean fitsInitializer(CodeBlock code) {
    initialized += code.toString().length();
    return initialized <= MOST_INITIALIZED;
  }

  /** The call of a method that answers a constant's value. */
  private CodeBlock computed(String constant, TypeName type, CodeBlock value) {
    String method = newMethodName(Identifiers.ofConstant(constant));
    MethodSpec.Builder code =
        MethodSpec.methodBuilder(method)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(type);
    if (type instanceof ArrayTypeName) {
      code.addStatement("$T values = $L", type, value).addStatement("return values");
    } else {
      code.addStatement("return $L", value);
    }
    addMethod(code.build());
    return CodeBlock.of("$L()", method);
  }

  /**
   * A constant that the schema, reading and writing share.
   *
   * @param key what makes two of them the same
   */
  String sharedConstant(String wanted, Object key, TypeName type, Supplier<CodeBlock> value) {
    String known = shared.get(key);
    if (known == null) {
      known = newConstant(wanted, type, value.get());
      shared.put(key, known);
    }
    return known;
  }

  /** The generated class. */
  ClassName generated() {
    return generated;
  }

  /** Has an enum's constants compared, once, with those that the compiler saw. */
  void verifyEnum(ClassName type, List<String> constantNames) {
    if (!verified.contains(type.canonicalName())) {
      verified.add(type.canonicalName());
      List<CodeBlock> constants =
          constantNames.stream().map(name -> CodeBlock.of("$S", name)).toList();
      CodeBlock statement =
          CodeBlock.of(
              "$T.verify($T.class, $L)",
              Library.ENUM_ORDER,
              type,
              new ArrayCode(this)
                  .arguments("constantsOf" + type.simpleName(), Library.STRING, constants));
      verifications.addStatement(
          fitsInitializer(statement)
              ? statement
              : inMethod("verify" + type.simpleName(), statement));
    }
  }

  private CodeBlock inMethod(String wanted, CodeBlock statement) {
    String method = newMethodName(wanted);
    addMethod(
        MethodSpec.methodBuilder(method)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addStatement(statement)
            .build());
    return CodeBlock.of("$L()", method);
  }

  List<MethodSpec> methods() {
    return methods;
  }

  /** The constants that have turned up since this was asked last. */
  List<FieldSpec> newConstants() {
    List<FieldSpec> added = List.copyOf(constants);
    constants.clear();
    return added;
  }

  CodeBlock verifications() {
    return verifications.build();
  }
}
