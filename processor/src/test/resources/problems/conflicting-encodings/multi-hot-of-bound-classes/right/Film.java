package films;

import java.util.List;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

record Film(
    @Embedded @Padded
        List<Language> languages) {
  record Language(@Tensor String name) {}
}
