package packing;

import java.util.List;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

@Tensor
record Words(@Tensor String a, @Tensor String b, @Padded(length = 3) List<String> c) {}
