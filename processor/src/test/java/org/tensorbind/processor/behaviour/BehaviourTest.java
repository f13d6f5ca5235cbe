package org.tensorbind.processor.behaviour;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** What generated code does with real objects, tensor by tensor. */
class BehaviourTest {
  @TestFactory
  Stream<DynamicContainer> fixtures() throws IOException {
    return Fixtures.all().tests();
  }
}
