package composed;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import org.tensorbind.annotation.Tensor;

@Tensor(name = "features")
@Target(ElementType.TYPE)
public @interface Features {}
