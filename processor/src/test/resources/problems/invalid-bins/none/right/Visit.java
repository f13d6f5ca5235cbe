package web;

import org.tensorbind.annotation.Hashed;

record Visit(
    @Hashed(bins = 16) String page) {}
