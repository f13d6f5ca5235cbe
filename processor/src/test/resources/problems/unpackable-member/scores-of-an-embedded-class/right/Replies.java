package people;

import java.util.List;
import org.tensorbind.Scored;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TopK;

record Replies(
    @Tensor(shape = {2}) float[] sizes,
    @Embedded Inner inner) {

  record Inner(@TopK(1) List<Scored<Integer>> digits) {}
}
