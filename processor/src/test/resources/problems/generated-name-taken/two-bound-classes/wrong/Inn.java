package people;

import org.tensorbind.annotation.Tensor;

class Inn { record Bed(@Tensor int a) {} } class Inn_Bed { @Tensor int b; } // ERROR: [tensorbind/generated-name-taken]
