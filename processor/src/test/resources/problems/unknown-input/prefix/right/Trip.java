package taxi;

import org.tensorbind.annotation.Embedded;

record Trip(
    @Embedded(prefix = "start_") Place from,
    @Embedded Place to) {}
