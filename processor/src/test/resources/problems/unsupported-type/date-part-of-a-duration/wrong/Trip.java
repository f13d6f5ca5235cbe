package travel;

import java.time.Duration;
import org.tensorbind.annotation.DatePart;
import org.tensorbind.annotation.Part;

record Trip(
    @DatePart(Part.HOUR) Duration length) {} // ERROR: [tensorbind/unsupported-type]
