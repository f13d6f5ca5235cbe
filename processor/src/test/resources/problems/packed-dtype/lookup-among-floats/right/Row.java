package signals;

import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Tensor;

@Tensor
record Row(@Tensor float a, @OneHot(categories = {"x", "y"}) String b) {}
