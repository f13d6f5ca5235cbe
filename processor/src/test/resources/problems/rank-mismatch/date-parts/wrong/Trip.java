package travel;

import java.time.LocalDate;
import org.tensorbind.annotation.DatePart;
import org.tensorbind.annotation.Part;
import org.tensorbind.annotation.Tensor;

record Trip(
    @DatePart({Part.MONTH, Part.YEAR})
        @Tensor(shape = {}) // ERROR: [tensorbind/rank-mismatch]
        LocalDate day) {}
