package encodings;

import java.util.List;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.OovPosition;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.Unknown;

class Lookups {
  @Lookup(categories = {"a", "b"})
  String plain;

  @Lookup(categories = {"a", "b"}, unknown = Unknown.OOV, oovPosition = OovPosition.FRONT)
  String front;

  @Lookup(
      categories = {"a", "b"},
      unknown = Unknown.OOV,
      oov = 4,
      oovPosition = OovPosition.END,
      maskToken = "")
  String end;

  @Lookup(categories = {"a", "b"}, maskToken = "[MASK]")
  @Padded(length = 5)
  List<String> tokens;

  @Lookup(
      categories = {"10", "20"},
      unknown = Unknown.OOV,
      oovPosition = OovPosition.FRONT,
      maskToken = "0")
  long number;

  @Lookup Level level;

  @Lookup(categories = {"HIGH", "LOW"})
  @Tensor(dtype = DType.INT32)
  Level reordered;

  @Lookup boolean flag;

  @Lookup(categories = {"1.5", "2.5"})
  double step;

  @Lookup(categories = {"x", "y"})
  @Tensor(shape = {2, 2})
  String[] flat;

  enum Level {
    LOW,
    HIGH
  }
}
