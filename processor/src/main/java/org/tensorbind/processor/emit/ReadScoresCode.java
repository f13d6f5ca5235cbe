package org.tensorbind.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;
import org.tensorbind.processor.layout.AxisRef;
import org.tensorbind.processor.layout.CategoryTable;
import org.tensorbind.processor.layout.Node;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.Scalar;

/** Code that reads scores: the label of the largest, or the best ones in order. */
final class ReadScoresCode {
  private final ClassBody body;

  ReadScoresCode(ClassBody body) {
    this.body = body;
  }

  ReadCode.Value value(Node.Scores scores, String path, String name) {
    if (scores.type() instanceof JavaType.Ranking ranking) {
      return ranking(scores, ranking, path, name);
    }
    CodeBlock largest =
        CodeBlock.of("in.$L.argMax($L)", body.field(scores.target()), width(scores));
    CodeBlock index = CodeBlock.of("$T.winner($L, $S)", Library.REQUIRE, largest, path);
    return label(scores, scores.type(), index, path, name);
  }

  private CodeBlock width(Node.Scores scores) {
    int last = body.layout().tensor(scores.target()).axes().size() - 1;
    return scores.axis() instanceof AxisRef.Fixed fixed
        ? CodeBlock.of("$L", fixed.size())
        : CodeBlock.of("in.$L.axis($L)", body.field(scores.target()), last);
  }

  private ReadCode.Value ranking(
      Node.Scores scores, JavaType.Ranking ranking, String path, String name) {
    String method = body.newMethodName("rank" + name);
    int place = body.reserveMethod();
    TypeName scored = TypeNames.of(ranking.scored());
    TypeName type = ParameterizedTypeName.get(Library.LIST, scored);
    CodeBlock label =
        label(scores, ranking.label(), CodeBlock.of("ranking.index(rank)"), path, name).code();
    body.setMethod(
        place,
        MethodSpec.methodBuilder(method)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(type)
            .addParameter(body.readers(), "in")
            .addStatement(
                "$T ranking = in.$L.topK($L, $L)",
                Library.RANKING,
                body.field(scores.target()),
                scores.encoding().k().orElseThrow(),
                width(scores))
            .addStatement("$T values = new $T<>(ranking.size())", type, ArrayList.class)
            .beginControlFlow("for (int rank = 0; rank < ranking.size(); rank++)")
            .addStatement(
                "values.add(new $T<>($L, ranking.score(rank)))",
                TypeNames.raw(ranking.scored()),
                label)
            .endControlFlow()
            .addStatement("return values")
            .build());
    return new ReadCode.Value(type, CodeBlock.of("$L(in)", method));
  }

  private ReadCode.Value label(
      Node.Scores scores, JavaType type, CodeBlock index, String path, String name) {
    TypeName declared = ReadLeafCode.primitiveOr(TypeNames.variable(type.ref()));
    CategoryTable table = scores.encoding().table();
    if (scores.encoding().isIndex()) {
      return new ReadCode.Value(declared, ofIndex(type, index, path));
    }
    boolean isLong = table.categories().size() > CategoryKeys.FEW;
    if (isLong && type instanceof JavaType.Value) {
      String vocabulary = new VocabularyCode(body).constant(table, name);
      return new ReadCode.Value(declared, CodeBlock.of("$L.get($L)", vocabulary, index));
    }
    return new ReadCode.Value(
        declared, CodeBlock.of("$L($L)", labelMethod(table, type, declared, path, name), index));
  }

  private static CodeBlock ofIndex(JavaType type, CodeBlock index, String path) {
    Scalar scalar = ((JavaType.Value) type).scalar();
    return switch (scalar) {
      case LONG -> CodeBlock.of("(long) $L", index);
      case SHORT -> CodeBlock.of("$T.toShort($L, $S)", Library.CASTS, index, path);
      case BYTE -> CodeBlock.of("$T.toByte($L, $S)", Library.CASTS, index, path);
      default -> index;
    };
  }

  private String labelMethod(
      CategoryTable table, JavaType type, TypeName declared, String path, String name) {
    String method = body.newMethodName("labelOf" + name);
    if (type instanceof JavaType.EnumValue constants) {
      body.verifyEnum(TypeNames.raw(type.ref()), constants.constants());
    }
    SortedMap<Integer, CodeBlock> cases = new TreeMap<>();
    List<String> labels = table.categories();
    for (int i = 0; i < labels.size(); i++) {
      cases.put(i, CategoryCode.literal(type, labels.get(i)));
    }
    CodeBlock none = CodeBlock.of("throw $T.noCategory(index, $S)", Library.REQUIRE, path);
    new IndexSwitch(declared, cases, none).addTo(body, method);
    return method;
  }
}
