package web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import org.tensorbind.annotation.Tensor;

@Tensor(name = "source")
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@interface Feature {}
