package taxi;

import org.tensorbind.annotation.Embedded;

record Trip(
    @Embedded(prefix = "from_") Place from, // ERROR: [tensorbind/unknown-input]
    @Embedded Place to) {}
