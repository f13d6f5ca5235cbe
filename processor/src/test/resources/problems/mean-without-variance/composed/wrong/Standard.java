package stats;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import org.tensorbind.annotation.Normalized;
import org.tensorbind.annotation.Padded;

@Normalized(mean = 0.5)
@Padded(length = 4)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@interface Standard {}
