package people;

import org.tensorbind.annotation.Impute;

public record Family(
    @Impute("1") int children) {} // WARNING: [tensorbind/impute-on-primitive]
