package people;

import org.tensorbind.annotation.OneHot;

public record Person(
    @OneHot(categories = {"Rome", "Oslo"}) String city) {}
