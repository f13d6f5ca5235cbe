package travel;

import java.time.Year;
import java.util.List;
import org.tensorbind.annotation.DatePart;
import org.tensorbind.annotation.Part;

record Trip(
    @DatePart(Part.MONTH) List<Year> years) {} // ERROR: [tensorbind/part-not-supported]
