package people;

import org.tensorbind.annotation.Impute;

record Patient(
    @Impute("29.7") Float age) {}
