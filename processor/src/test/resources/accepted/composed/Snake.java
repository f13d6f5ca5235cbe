package composed;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import org.tensorbind.annotation.Naming;
import org.tensorbind.annotation.TensorBind;

@TensorBind(naming = Naming.SNAKE_CASE, columns = true)
@Target(ElementType.TYPE)
public @interface Snake {}
