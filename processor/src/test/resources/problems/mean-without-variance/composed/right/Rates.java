package stats;

import java.util.List;

record Rates(
    @Standard List<Float> rates) {}
