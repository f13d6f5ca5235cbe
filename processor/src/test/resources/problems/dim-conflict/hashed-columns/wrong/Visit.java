package web;

import org.tensorbind.annotation.Hashed;
import org.tensorbind.annotation.Tensor;

record Visit(
    @Hashed(bins = 8, oneHot = true)
        @Tensor(shape = 16) // ERROR: [tensorbind/dim-conflict]
        String page) {}
