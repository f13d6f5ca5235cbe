package garden;

import org.tensorbind.annotation.ArgMax;

record Flower(@ArgMax(name = "scores", labels = {"a", "b", "c"}) String species) {}
