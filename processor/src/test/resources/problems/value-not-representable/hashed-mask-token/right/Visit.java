package web;

import org.tensorbind.annotation.Hashed;

record Visit(
    @Hashed(
            bins = 8,
            maskToken = "-1")
        int customer) {}
