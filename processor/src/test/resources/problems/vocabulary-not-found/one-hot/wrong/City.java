package people;

import org.tensorbind.annotation.OneHot;

public record City(
    @OneHot(vocabulary = "countries.txt") String country) {} // ERROR: [tensorbind/vocabulary-not-found]
