import org.tensorbind.annotation.Tensor;

public record Weather(
    @Tensor(shape = 24, dims = "hour") float[] temperature,
    @Tensor(shape = 12, dims = "hour") float[] rain) {}
