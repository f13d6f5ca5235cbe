package people;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import org.tensorbind.annotation.OneHot;

@OneHot
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@interface Categorical {}
