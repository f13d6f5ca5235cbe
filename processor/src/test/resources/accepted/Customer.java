package settings;

import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Impute;
import org.tensorbind.annotation.Naming;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorBind;

@TensorBind(naming = Naming.SNAKE_CASE, separator = ".", columns = true, doubles = DType.FLOAT32)
class Customer {
  @Tensor float unitPrice;
  @Tensor double totalAmount;
  @Tensor int HTTPCode;
  @Tensor String postCode;
  @Embedded Address homeAddress;
  @OneHot Kind customerKind;
  @Impute(value = "0", indicator = "age_known") Float age;
  @Padded(mask = "basket_mask") double[] basketValues;

  static class Address {
    @Tensor int houseNumber;
    @Tensor double geoLatitude;
  }

  enum Kind {
    PRIVATE,
    BUSINESS
  }
}
