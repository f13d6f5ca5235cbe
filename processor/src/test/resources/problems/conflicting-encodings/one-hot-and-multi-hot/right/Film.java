package films;

import java.util.List;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;

record Film(
    @OneHot(categories = "en")
        @Padded
        List<String> languages) {}
