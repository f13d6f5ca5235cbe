package houses;

import org.tensorbind.annotation.Discretized;

record House(
    @Discretized(boundaries = 18) short number) {}
