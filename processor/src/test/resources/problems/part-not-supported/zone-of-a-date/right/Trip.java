package travel;

import java.time.LocalDate;
import org.tensorbind.annotation.DatePart;
import org.tensorbind.annotation.Part;

record Trip(
    @DatePart(
            Part.MONTH)
        LocalDate day) {}
