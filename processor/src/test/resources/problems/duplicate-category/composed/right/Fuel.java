package travel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;

@OneHot(categories = {"petrol", "diesel", "hydrogen"})
@Padded(length = 2)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@interface Fuel {}
