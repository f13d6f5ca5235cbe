package org.tensorbind.model;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Timespan;

/**
 * What a recording of JDK Flight Recorder has of a call that succeeds: from the run to the end of
 * reading. The conversions before it are events of their own.
 */
@Name("org.tensorbind.Call")
@Label("Call")
@Description("A model ran, and its answer was read")
@Category("Tensorbind")
@StackTrace(false)
final class CallEvent extends Event {
  /** Knows whether anybody records, and costs nothing to ask. */
  private static final CallEvent PROBE = new CallEvent();

  @Label("Method")
  @Description("Of the model interface")
  String method;

  @Label("Examples")
  @Description("In the batch; 0 where a method answers TensorFlow's Result")
  int examples;

  @Label("Running")
  @Description("What TensorFlow took of it; the rest is reading")
  @Timespan(Timespan.NANOSECONDS)
  long running;

  /** Begins to measure, if somebody records; else there is null. */
  static CallEvent start(String method, int examples) {
    if (!PROBE.isEnabled()) {
      return null;
    }
    CallEvent event = new CallEvent();
    event.method = method;
    event.examples = examples;
    event.running = -System.nanoTime();
    event.begin();
    return event;
  }

  /** The session has answered. */
  void hasRun() {
    running += System.nanoTime();
  }
}
