package types;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Impute;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

class Strings {
  @Tensor String string;
  @Tensor CharSequence charSequence;
  @Tensor UUID uuid;
  @Tensor(dtype = DType.STRING) byte[] bytes;
  @Tensor(dtype = DType.STRING) Kind kind;
  @Tensor String[] array;
  @Tensor(shape = {2, 2}) String[][] matrix;
  @Tensor(shape = {2, 2}) String[] flat;
  @Padded(value = "<pad>") List<String> list;
  @Padded(length = 3) List<? extends CharSequence> wildcard;
  @Impute("none") Optional<String> optional;

  enum Kind {
    FIRST,
    SECOND
  }
}
