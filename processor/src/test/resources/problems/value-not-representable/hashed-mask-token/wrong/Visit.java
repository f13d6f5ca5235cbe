package web;

import org.tensorbind.annotation.Hashed;

record Visit(
    @Hashed(
            bins = 8,
            maskToken = "none") // ERROR: [tensorbind/value-not-representable]
        int customer) {}
