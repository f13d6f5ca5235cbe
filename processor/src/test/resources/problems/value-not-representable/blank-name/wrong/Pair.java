import org.tensorbind.annotation.Concat;

record Pair(
    @Concat("") float a, // ERROR: [tensorbind/value-not-representable]
    @Concat("both") float b) {}
