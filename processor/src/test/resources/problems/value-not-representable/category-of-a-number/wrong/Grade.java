package people;

import org.tensorbind.annotation.OneHot;

record Grade(
    @OneHot(categories = {"1", "two"}) int value) {} // ERROR: [tensorbind/value-not-representable]
