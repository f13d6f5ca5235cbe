package travel;

import java.time.Instant;
import java.util.Optional;
import org.tensorbind.annotation.DatePart;
import org.tensorbind.annotation.Part;

class Trip {
  @DatePart(
      value = Part.HOUR,
      zone = "Europe/Pariss") // ERROR: [tensorbind/zone-required]
  Optional<Instant> booked;
}
