package org.tensorbind.processor.parity;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.List;

/**
 * A recorded call of a Keras layer as a bound class and its objects.
 *
 * @param examples the values of the components of each object
 * @param isSingle Keras was given no batch axis, and may have answered without one
 */
record BoundLayer(LayerClass type, List<List<Object>> examples, boolean isSingle) {

  /** A class with one member, which is an array or a list if it has axes. */
  static BoundLayer of(String annotations, ElementType element, Batch batch, boolean isArray) {
    boolean hasNull = batch.hasNull();
    String type = element.javaType(batch.rank(), isArray, hasNull);
    List<List<Object>> examples = new ArrayList<>();
    for (JsonElement each : batch.examples()) {
      // Not List.of: a member may be null.
      List<Object> row = new ArrayList<>();
      row.add(element.value(each, batch.rank(), isArray, hasNull));
      examples.add(row);
    }
    return new BoundLayer(LayerClass.of(annotations, type), examples, batch.isSingle());
  }

  /** A packed class with one member for each number of a row. */
  static BoundLayer columns(
      String classAnnotations, List<String> annotations, ElementType element, JsonElement x) {
    if (Batch.rankOf(x) != 2) {
      throw new NotExpressible("columns of their own are members, and members are no arrays");
    }
    List<LayerClass.Component> components = new ArrayList<>();
    for (int i = 0; i < annotations.size(); i++) {
      components.add(
          new LayerClass.Component("x" + i, annotations.get(i), element.javaType(0, false, false)));
    }
    List<List<Object>> examples = new ArrayList<>();
    for (JsonElement each : x.getAsJsonArray()) {
      JsonArray row = each.getAsJsonArray();
      if (row.size() != annotations.size()) {
        throw new NotExpressible("Java's types fix the number of columns");
      }
      examples.add(row.asList().stream().map(element::scalar).toList());
    }
    return new BoundLayer(new LayerClass(classAnnotations, components, false), examples, false);
  }
}
