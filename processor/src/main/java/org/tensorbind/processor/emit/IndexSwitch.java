package org.tensorbind.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/**
 * A method that answers what an index stands for: a switch, or several behind one where a method
 * would be too long to be compiled.
 *
 * @param type of the answer
 * @param cases for each index its answer
 * @param otherwise what follows {@code default ->}
 */
record IndexSwitch(TypeName type, SortedMap<Integer, CodeBlock> cases, CodeBlock otherwise) {
  private static final int CASES_PER_METHOD = 200;

  /** Adds the method, with the parameter {@code index}. */
  void addTo(ClassBody body, String name) {
    if (cases.size() <= CASES_PER_METHOD) {
      body.addMethod(method(name, CodeBlock.of("index"), cases));
      return;
    }
    int place = body.reserveMethod();
    SortedMap<Integer, CodeBlock> calls = new TreeMap<>();
    int last = Math.floorDiv(cases.lastKey(), CASES_PER_METHOD);
    for (int part = Math.floorDiv(cases.firstKey(), CASES_PER_METHOD); part <= last; part++) {
      int from = part * CASES_PER_METHOD;
      SortedMap<Integer, CodeBlock> some = cases.subMap(from, from + CASES_PER_METHOD);
      if (!some.isEmpty()) {
        String partName = body.newMethodName(name + "From" + Math.max(0, from));
        body.addMethod(method(partName, CodeBlock.of("index"), some));
        calls.put(part, CodeBlock.of("$L(index)", partName));
      }
    }
    CodeBlock part = CodeBlock.of("$T.floorDiv(index, $L)", Math.class, CASES_PER_METHOD);
    body.setMethod(place, method(name, part, calls));
  }

  private MethodSpec method(String name, CodeBlock selector, SortedMap<Integer, CodeBlock> some) {
    CodeBlock.Builder code = CodeBlock.builder().add("return switch ($L) {\n$>", selector);
    some.forEach((index, answer) -> code.addStatement("case $L -> $L", index, answer));
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(type)
        .addParameter(TypeName.INT, "index")
        .addCode(code.addStatement("default -> $L", otherwise).add("$<};\n").build())
        .build();
  }
}
