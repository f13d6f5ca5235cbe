package types;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Impute;
import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.Missing;
import org.tensorbind.annotation.Normalized;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

class Optionals {
  @Tensor Optional<Float> number;
  @Tensor OptionalInt i;
  @Tensor OptionalLong l;
  @Tensor OptionalDouble d;
  @Impute("1") OptionalInt imputedInt;
  @Impute(value = "-1", indicator = "has_long") OptionalLong imputedLong;
  @Impute("0.5") OptionalDouble imputedDouble;
  @Impute("x") Optional<String> imputedText;
  @Impute("true") Optional<Boolean> imputedFlag;
  @OneHot(missing = Missing.ZEROS) Optional<Kind> kind;
  @OneHot @Impute("B") Optional<Kind> imputedKind;
  @Lookup(categories = {"a"}) @Impute("a") Optional<String> looked;
  @Normalized(mean = 1, variance = 2) @Impute("1") Optional<Integer> normalized;
  @Tensor(shape = {3}) Optional<float[]> array;
  @Padded Optional<List<Integer>> list;
  @Embedded Optional<Inner> inner;

  enum Kind {
    A,
    B
  }

  record Inner(@Tensor float x) {}
}
