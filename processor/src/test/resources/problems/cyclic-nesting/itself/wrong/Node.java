package trees;

import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

public record Node(
    @Tensor float value,
    @Embedded Node next) {} // ERROR: [tensorbind/cyclic-nesting]
