package travel;

import org.tensorbind.annotation.OneHot;

public record Trip(
    @OneHot(categories = {"C", "Q"}, vocabulary = "ports.txt") String port) {} // ERROR: [tensorbind/conflicting-encodings]
