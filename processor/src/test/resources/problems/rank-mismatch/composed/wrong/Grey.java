package digits;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import org.tensorbind.annotation.Tensor;

@Tensor(shape = {16, 16})
@Target({ElementType.FIELD, ElementType.METHOD})
@interface Grey {}
