package travel;

import java.time.LocalDate;
import org.tensorbind.annotation.DatePart;

record Trip(
    @DatePart({}) LocalDate day) {} // ERROR: [tensorbind/part-not-supported]
