package web;

import org.tensorbind.annotation.Hashed;

record Visit(
    @Hashed(bins = 8) double duration) {} // ERROR: [tensorbind/unsupported-type]
