package org.tensorbind.write;

import jdk.jfr.Category;
import jdk.jfr.DataAmount;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import org.tensorbind.TensorSchema;

/** What a recording of JDK Flight Recorder has of a conversion that succeeds. */
@Name("org.tensorbind.Conversion")
@Label("Conversion")
@Description("Examples became the tensors of a batch")
@Category("Tensorbind")
@StackTrace(false)
final class ConversionEvent extends Event {
  /** Knows whether anybody records, and costs nothing to ask. */
  private static final ConversionEvent PROBE = new ConversionEvent();

  @Label("Class")
  @Description("What an example is")
  String type;

  @Label("Examples")
  int examples;

  @Label("Tensors")
  int tensors;

  @Label("Size")
  @Description("Of all tensors, without the bytes of long strings")
  @DataAmount
  long bytes;

  /** Begins to measure, if somebody records; else there is null. */
  static ConversionEvent start() {
    if (!PROBE.isEnabled()) {
      return null;
    }
    ConversionEvent event = new ConversionEvent();
    event.begin();
    return event;
  }

  /** Records a conversion that ends now. */
  void commit(TensorSchema schema, int examples, Slot... slots) {
    this.type = schema.type();
    this.examples = examples;
    this.tensors = slots.length;
    for (Slot slot : slots) {
      bytes += slot.bytes();
    }
    commit();
  }
}
