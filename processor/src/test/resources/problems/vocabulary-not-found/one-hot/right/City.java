package people;

import org.tensorbind.annotation.OneHot;

public record City(
    @OneHot(vocabulary = "cities/countries.txt") String country) {}
