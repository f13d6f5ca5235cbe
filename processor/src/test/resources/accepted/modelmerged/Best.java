package mix;

import org.tensorbind.annotation.ArgMax;

record Best(@ArgMax(labels = {"a", "b", "c"}) String best) {}
