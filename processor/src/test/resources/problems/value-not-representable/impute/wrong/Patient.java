package people;

import org.tensorbind.annotation.Impute;

record Patient(
    @Impute("unknown") Float age) {} // ERROR: [tensorbind/value-not-representable]
