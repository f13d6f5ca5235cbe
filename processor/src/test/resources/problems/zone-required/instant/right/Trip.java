package travel;

import java.time.Instant;
import org.tensorbind.annotation.DatePart;
import org.tensorbind.annotation.Part;

record Trip(
    @DatePart(value = Part.HOUR, zone = "UTC") Instant booked) {}
