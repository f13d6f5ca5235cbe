package people;

import org.tensorbind.annotation.Impute;

public record Family(
    @Impute("1") Integer children) {}
