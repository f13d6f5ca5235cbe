package travel;

import java.time.LocalDate;
import org.tensorbind.annotation.DatePart;
import org.tensorbind.annotation.Impute;
import org.tensorbind.annotation.Part;

record Trip(
    @DatePart(Part.MONTH)
        @Impute("2024-12-31")
        LocalDate day) {}
