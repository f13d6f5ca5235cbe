package travel;

import java.util.List;

record Car(
    @Fuel List<String> fuels) {}
