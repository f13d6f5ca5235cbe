package travel;

import org.tensorbind.annotation.OneHot;

public record Trip(
    @OneHot(categories = {"C", "Q", "C"}) String port) {} // ERROR: [tensorbind/duplicate-category]
