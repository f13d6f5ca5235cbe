package net;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import org.tensorbind.annotation.Tensor;

@Tensor(name = "raw")
@Target(ElementType.FIELD)
@interface Raw {}
