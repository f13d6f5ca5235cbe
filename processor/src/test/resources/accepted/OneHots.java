package encodings;

import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Drop;
import org.tensorbind.annotation.Missing;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.OovPosition;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.Unknown;

record OneHots(
    @OneHot(depth = 10) int digit,
    @OneHot(categories = {"1", "2", "3"}) int travelClass,
    @OneHot(categories = {"0.5", "1.5"}) double step,
    @OneHot(categories = {"10", "20"}) Long tens,
    @OneHot(categories = {"7", "8"}) short seven,
    @OneHot(categories = {"a", "b"}, missing = Missing.CATEGORY) String missing,
    @OneHot(categories = {"a", "b"}, missing = Missing.ZEROS) String zeros,
    @OneHot(categories = {"a", "b"}, unknown = Unknown.ZEROS, drop = Drop.FIRST) String dropped,
    @OneHot(categories = {"a", "b"}, drop = Drop.IF_BINARY) String binary,
    @OneHot(categories = {"a", "b"}, unknown = Unknown.OOV, oovPosition = OovPosition.FRONT)
        String front,
    @OneHot(categories = {"a", "b"}, unknown = Unknown.OOV, oov = 3, oovPosition = OovPosition.END)
        String end,
    @OneHot(categories = {"a", "b", "c"}, infrequent = {"b", "c"}, unknown = Unknown.INFREQUENT)
        String rare,
    @OneHot Level level,
    @OneHot(categories = {"HIGH", "LOW"}) Level reordered,
    @OneHot(categories = "LOW", unknown = Unknown.ZEROS) Level low,
    @OneHot(depth = 3) Level claimed,
    @OneHot @Tensor(shape = {3}, dtype = DType.INT32) Level asInts,
    @OneHot @Tensor(dtype = DType.BOOL) Level asBools,
    @OneHot @Tensor(dtype = DType.FLOAT16) Level asHalves,
    @OneHot @Tensor(dtype = DType.UINT8) Level asBytes,
    @OneHot Level[] levels,
    @OneHot(depth = 4) int[] digits,
    @OneHot(depth = 4) @Tensor(shape = {2, 3, 4}) int[] flatDigits) {
  enum Level {
    LOW,
    MIDDLE,
    HIGH
  }
}
