package travel;

import java.util.List;

record Car(
    @Fuel List<String> fuels) {} // ERROR: [tensorbind/duplicate-category]
