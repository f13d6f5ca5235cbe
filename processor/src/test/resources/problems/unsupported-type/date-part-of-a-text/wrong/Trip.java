package travel;

import org.tensorbind.annotation.DatePart;
import org.tensorbind.annotation.Part;

record Trip(
    @DatePart(Part.MONTH) String month) {} // ERROR: [tensorbind/unsupported-type]
