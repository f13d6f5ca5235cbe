package web;

import org.tensorbind.annotation.Hashed;

record Visit(
    @Hashed(
            bins = 64,
            salt = {1, 2})
        String page) {}
