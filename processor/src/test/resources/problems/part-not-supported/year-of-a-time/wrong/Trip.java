package travel;

import java.time.LocalTime;
import org.tensorbind.annotation.DatePart;
import org.tensorbind.annotation.Part;

class Trip {
  @DatePart(Part.YEAR) LocalTime start; // ERROR: [tensorbind/part-not-supported]
}
