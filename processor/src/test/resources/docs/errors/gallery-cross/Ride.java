import org.tensorbind.annotation.Cross;
import org.tensorbind.annotation.Hashed;
import org.tensorbind.annotation.Tensor;

@Cross(
    name = "city_hour",
    members = {"city", "huor"},
    bins = 100)
@Cross(
    name = "city_day",
    members = {"city", "day"},
    bins = 100)
public record Ride(@Hashed(bins = 10) String city, @Tensor int hour, @Tensor int day) {}
