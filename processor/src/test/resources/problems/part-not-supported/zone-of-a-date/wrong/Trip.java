package travel;

import java.time.LocalDate;
import org.tensorbind.annotation.DatePart;
import org.tensorbind.annotation.Part;

record Trip(
    @DatePart(
            value = Part.MONTH,
            zone = "UTC") // ERROR: [tensorbind/part-not-supported]
        LocalDate day) {}
