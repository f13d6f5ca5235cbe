package clash;

import org.tensorbind.annotation.Padded;

public record List(
    @org.tensorbind.annotation.Tensor float value,
    @Padded java.util.List<java.lang.Float> values) {}
