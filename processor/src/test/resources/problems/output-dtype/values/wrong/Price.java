package taxi;

import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.Tensor;

record Price(
    @Tensor float price, // ERROR: [tensorbind/output-dtype]
    @Lookup(categories = {"north", "south"}) String zone, // ERROR: [tensorbind/output-dtype]
    @Tensor int name, // ERROR: [tensorbind/output-dtype]
    @Tensor(shape = 3) String[] names) {} // ERROR: [tensorbind/output-dtype]
