package people;

import org.tensorbind.annotation.Embedded;

public record Person(
    @Embedded String name) {} // ERROR: [tensorbind/not-a-bound-class]
