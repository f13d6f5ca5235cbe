package web;

import org.tensorbind.annotation.Hashed;

record Visit(
    @Hashed(bins = 0) String page) {} // ERROR: [tensorbind/invalid-bins]
