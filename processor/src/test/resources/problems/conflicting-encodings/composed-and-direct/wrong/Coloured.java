package garden;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import org.tensorbind.annotation.OneHot;

@OneHot(categories = {"red", "white"})
@Target(ElementType.FIELD)
@interface Coloured {}
