package travel;

import java.time.LocalDate;
import org.tensorbind.annotation.DatePart;
import org.tensorbind.annotation.Part;

record Trip(
    @DatePart(
            value = {Part.MONTH, Part.DAY_OF_WEEK},
            cyclic = true)
        LocalDate day) {}
