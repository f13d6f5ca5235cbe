package people;

import org.tensorbind.annotation.OneHot;

public record Person(
    @OneHot String city) {} // ERROR: [tensorbind/missing-categories]
