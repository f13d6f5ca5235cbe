package travel;

import java.time.LocalDate;
import org.tensorbind.annotation.DatePart;
import org.tensorbind.annotation.Impute;
import org.tensorbind.annotation.Part;

record Trip(
    @DatePart(Part.MONTH)
        @Impute("31.12.2024") // ERROR: [tensorbind/value-not-representable]
        LocalDate day) {}
