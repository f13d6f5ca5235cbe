package travel;

import java.time.YearMonth;
import org.tensorbind.annotation.DatePart;
import org.tensorbind.annotation.Part;

record Trip(
    @DatePart(Part.MONTH) YearMonth month) {}
