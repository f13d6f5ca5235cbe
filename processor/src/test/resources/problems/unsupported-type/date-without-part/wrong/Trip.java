package travel;

import java.time.LocalDate;
import org.tensorbind.annotation.Tensor;

record Trip(@Tensor LocalDate day) {} // ERROR: [tensorbind/unsupported-type]
