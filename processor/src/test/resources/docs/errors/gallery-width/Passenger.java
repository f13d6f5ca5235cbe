import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Tensor;

@Tensor(name = "features", shape = 3)
public record Passenger(
    @OneHot(categories = {"C", "Q", "S"}) String port, @Tensor float fare) {}
