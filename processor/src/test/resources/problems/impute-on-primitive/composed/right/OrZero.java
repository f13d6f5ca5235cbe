package people;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import org.tensorbind.annotation.Impute;

@Impute("0")
@Target(ElementType.FIELD)
@interface OrZero {}
