package web;

import org.tensorbind.annotation.Hashed;

record Visit(
    @Hashed(bins = 8) long duration) {}
