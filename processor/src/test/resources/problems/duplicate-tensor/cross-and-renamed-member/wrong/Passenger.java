package ships;

import org.tensorbind.annotation.Cross;
import org.tensorbind.annotation.Tensor;

@Cross(name = "harbour", members = {"deck", "port"}, bins = 16) // ERROR: [tensorbind/duplicate-tensor]
record Passenger(@Tensor int deck, @Tensor(name = "harbour") String port) {}
