package travel;

import java.time.LocalDate;
import org.tensorbind.annotation.DatePart;
import org.tensorbind.annotation.Part;

record Trip(
    @DatePart(
            value = {Part.MONTH, Part.YEAR},
            cyclic = true) // ERROR: [tensorbind/part-not-supported]
        LocalDate day) {}
