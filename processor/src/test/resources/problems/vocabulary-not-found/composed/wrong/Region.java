package people;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Unknown;

@OneHot(vocabulary = "areas.txt", unknown = Unknown.ZEROS)
@Target(ElementType.FIELD)
@interface Region {}
