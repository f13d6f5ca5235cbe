package travel;

import java.time.Year;
import java.util.List;
import org.tensorbind.annotation.DatePart;
import org.tensorbind.annotation.Part;

record Trip(
    @DatePart(Part.YEAR) List<Year> years) {}
