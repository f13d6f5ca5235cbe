package people;

import org.tensorbind.annotation.Hashed;

record Visit(
    @Hashed(bins = 8, maskToken = "yes") boolean returning) {} // ERROR: [tensorbind/value-not-representable]
