package org.tensorbind.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.tensorbind.processor.layout.Node;
import org.tensorbind.processor.model.BoundClass.Construction;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.JavaType.Maybe;
import org.tensorbind.processor.model.Member.Mutator;

/** The methods that make objects from tensors: the mirror of {@link WriteCode}. */
final class ReadCode {
  private final ClassBody body;
  private final ReadLeafCode leaves;
  private final ReadScoresCode scores;
  private final ReadSequenceCode sequences;

  ReadCode(ClassBody body) {
    this.body = body;
    this.leaves = new ReadLeafCode(body);
    this.scores = new ReadScoresCode(body);
    this.sequences = new ReadSequenceCode(body, this);
  }

  /** A value with the type of the variable that can hold it. */
  record Value(TypeName type, CodeBlock code) {}

  /**
   * Adds the method that reads one object and answers its name.
   *
   * @param depth how many axes of the tensors lie outside
   */
  String struct(Node.Struct struct, String name, String below, int depth) {
    String method = body.newMethodName("read" + name);
    int place = body.reserveMethod();
    TypeName type = TypeNames.variable(struct.type().type());
    boolean isSettable = struct.type().construction() instanceof Construction.Settable;
    List<List<Node.Field>> groups = MemberGroups.of(struct.fields());
    CodeBlock code =
        isSettable && groups.size() > 1
            ? inGroups(struct, groups, type, method, below, depth)
            : atOnce(struct, type, below, depth);
    body.setMethod(
        place,
        MethodSpec.methodBuilder(method)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(type)
            .addParameter(body.readers(), "in")
            .addCode(code)
            .build());
    return method;
  }

  private CodeBlock atOnce(Node.Struct struct, TypeName type, String below, int depth) {
    NameAllocator locals = locals();
    CodeBlock.Builder code = CodeBlock.builder();
    Map<String, String> variables = variables(struct.fields(), below, depth, locals, code);
    if (struct.type().construction() instanceof Construction.Bare) {
      return code.addStatement("return $L", variables.values().iterator().next()).build();
    }
    if (struct.type().construction() instanceof Construction.Canonical canonical) {
      String arguments =
          String.join(", ", canonical.components().stream().map(variables::get).toList());
      return code.addStatement("return new $T($L)", type, arguments).build();
    }
    String object = locals.newName(Identifiers.variable(struct.type().simpleName()));
    return code.addStatement("$1T $2L = new $1T()", type, object)
        .add(mutations(struct.fields(), object, variables))
        .addStatement("return $L", object)
        .build();
  }

  /** The members of a large class, read by a method for each group. */
  private CodeBlock inGroups(
      Node.Struct struct,
      List<List<Node.Field>> groups,
      TypeName type,
      String method,
      String below,
      int depth) {
    String object = locals().newName(Identifiers.variable(struct.type().simpleName()));
    CodeBlock.Builder code = CodeBlock.builder().addStatement("$1T $2L = new $1T()", type, object);
    for (List<Node.Field> group : groups) {
      String part = body.newMethodName(MemberGroups.name(method, group));
      int place = body.reserveMethod();
      NameAllocator locals = locals();
      locals.newName(object);
      CodeBlock.Builder statements = CodeBlock.builder();
      Map<String, String> variables = variables(group, below, depth, locals, statements);
      body.setMethod(
          place,
          MethodSpec.methodBuilder(part)
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .addParameter(type, object)
              .addParameter(body.readers(), "in")
              .addCode(statements.add(mutations(group, object, variables)).build())
              .build());
      code.addStatement("$L($L, in)", part, object);
    }
    return code.addStatement("return $L", object).build();
  }

  /** Adds the statements that read members to variables, and answers the variables by member. */
  private Map<String, String> variables(
      List<Node.Field> members,
      String below,
      int depth,
      NameAllocator locals,
      CodeBlock.Builder code) {
    Map<String, String> variables = new LinkedHashMap<>();
    for (Node.Field field : members) {
      String member = field.member().name();
      String variable = locals.newName(member);
      Value value = value(field.value(), field.path(), Identifiers.below(below, member), depth);
      code.addStatement("$T $L = $L", value.type(), variable, value.code());
      variables.put(member, variable);
    }
    return variables;
  }

  private static CodeBlock mutations(
      List<Node.Field> members, String object, Map<String, String> variables) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (Node.Field field : members) {
      Mutator mutator = field.member().mutator().orElseThrow();
      String variable = variables.get(field.member().name());
      code.addStatement(
          mutator.isField() ? "$L.$L = $L" : "$L.$L($L)", object, mutator.name(), variable);
    }
    return code.build();
  }

  /** What a member, or an element, is read as. */
  Value value(Node node, String path, String name, int depth) {
    if (node instanceof Node.Leaf leaf) {
      Value value = leaves.value(leaf, path, name);
      return leaf.maybe().map(maybe -> optional(maybe, value)).orElse(value);
    }
    if (node instanceof Node.Scores row) {
      Value value = scores.value(row, path, name);
      return row.maybe().map(maybe -> optional(maybe, value)).orElse(value);
    }
    if (node instanceof Node.Repeated repeated) {
      Value value = sequences.value(repeated, path, name, depth);
      return repeated.maybe().map(maybe -> optional(maybe, value)).orElse(value);
    }
    Node.Nested nested = (Node.Nested) node;
    TypeName type = TypeNames.variable(nested.type().ref());
    String simpleName = path.isEmpty() ? nested.struct().type().simpleName() : name;
    Value value =
        new Value(type, CodeBlock.of("$L(in)", struct(nested.struct(), simpleName, name, depth)));
    return nested.maybe().map(maybe -> optional(maybe, value)).orElse(value);
  }

  private static Value optional(Maybe maybe, Value value) {
    String factory =
        maybe.form() == Maybe.Form.OPTIONAL && !value.type().isPrimitive() ? "ofNullable" : "of";
    TypeName type = TypeNames.variable(((JavaType) maybe).ref());
    return new Value(
        type, CodeBlock.of("$T.$L($L)", TypeNames.raw(maybe.ref()), factory, value.code()));
  }

  static NameAllocator locals() {
    NameAllocator locals = new NameAllocator();
    List.of("in", "i", "e", "count", "size", "mask", "index", "values").forEach(locals::newName);
    return locals;
  }
}
