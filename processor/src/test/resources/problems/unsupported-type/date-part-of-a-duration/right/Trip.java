package travel;

import java.time.LocalDateTime;
import org.tensorbind.annotation.DatePart;
import org.tensorbind.annotation.Part;

record Trip(
    @DatePart(Part.HOUR) LocalDateTime length) {}
