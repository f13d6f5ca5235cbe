package people;

import org.tensorbind.annotation.Hashed;

record Visit(
    @Hashed(bins = 8, maskToken = "true") boolean returning) {}
