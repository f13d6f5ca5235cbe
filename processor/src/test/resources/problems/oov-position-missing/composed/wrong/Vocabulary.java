package text;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.Unknown;

@Lookup(categories = {"go", "see"}, unknown = Unknown.OOV, oov = 3)
@Target(ElementType.METHOD)
@interface Vocabulary {}
