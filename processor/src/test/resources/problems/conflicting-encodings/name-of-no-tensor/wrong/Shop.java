import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

record Shop(@Tensor(name = "place") @Embedded Place place) { // ERROR: [tensorbind/conflicting-encodings]

  record Place(@Tensor float x, @Tensor float y) {}
}
