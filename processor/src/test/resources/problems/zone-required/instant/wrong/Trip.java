package travel;

import java.time.Instant;
import org.tensorbind.annotation.DatePart;
import org.tensorbind.annotation.Part;

record Trip(
    @DatePart(Part.HOUR) Instant booked) {} // ERROR: [tensorbind/zone-required]
