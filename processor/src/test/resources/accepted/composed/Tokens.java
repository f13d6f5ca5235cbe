package composed;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Truncate;

@Padded(length = 16, truncate = Truncate.END)
@Words
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Tokens {}
