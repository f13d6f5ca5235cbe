package houses;

import org.tensorbind.annotation.Discretized;

record House(
    @Discretized(boundaries = 18) String number) {} // ERROR: [tensorbind/unsupported-type]
