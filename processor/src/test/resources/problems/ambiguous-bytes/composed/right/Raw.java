package net;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Tensor;

@Tensor(name = "raw", dtype = DType.STRING)
@Target(ElementType.FIELD)
@interface Raw {}
