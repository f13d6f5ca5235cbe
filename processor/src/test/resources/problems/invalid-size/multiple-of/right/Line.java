package text;

import java.util.List;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Side;

public record Line(
    @Padded(
            side = Side.START,
            multipleOf = 8)
        List<Long> tokens) {}
