package packing;

import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.Tensor;

@Tensor
record WholeNumbers(@Tensor int a, @Tensor long b, @Lookup(categories = {"x"}) String c) {}
