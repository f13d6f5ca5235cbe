package composed;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Unknown;

@OneHot(categories = {"red", "green", "blue"}, unknown = Unknown.ZEROS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Colour {}
