package org.tensorbind.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import java.util.HashMap;
import java.util.Map;

/** The variables of one method that say where it writes rows: {@code row} and {@code at}. */
final class OpenRows {
  private final ClassBody body;
  private final NameAllocator locals;
  private final Map<Integer, RowCode.Position> starts = new HashMap<>();

  OpenRows(ClassBody body, NameAllocator locals) {
    this.body = body;
    this.locals = locals;
  }

  /** A member's place; before the first member of a row come the statements that reserve it. */
  RowCode.Position position(RowPlan.Place place, CodeBlock.Builder code) {
    if (place.isFirst()) {
      reserve(place.row(), code);
    }
    return starts.get(place.row().target()).plus(place.offset());
  }

  private void reserve(RowPlan.Row row, CodeBlock.Builder code) {
    String writer = body.field(row.target());
    RowCode.Position known = starts.get(row.target());
    if (known != null) { // a block is always the same array
      code.addStatement("$L = out.$L.reserve($L)", known.at(), writer, row.width());
      return;
    }
    boolean isFirst = starts.isEmpty();
    String block = locals.newName(isFirst ? "row" : writer + "Row");
    String at = locals.newName(isFirst ? "at" : writer + "At");
    starts.put(row.target(), new RowCode.Position(row.target(), block, at, 0));
    code.addStatement("$T $L = out.$L.block()", RowCode.type(row.target(), body), block, writer)
        .addStatement("$T $L = out.$L.reserve($L)", TypeName.INT, at, writer, row.width());
  }
}
