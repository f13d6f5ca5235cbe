package composed;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.OovPosition;
import org.tensorbind.annotation.Unknown;

@Lookup(
    categories = {"the", "a"},
    unknown = Unknown.OOV,
    oovPosition = OovPosition.FRONT)
@Target({ElementType.FIELD, ElementType.ANNOTATION_TYPE})
public @interface Words {}
