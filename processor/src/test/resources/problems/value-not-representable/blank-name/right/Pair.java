import org.tensorbind.annotation.Concat;

record Pair(
    @Concat("both") float a,
    @Concat("both") float b) {}
