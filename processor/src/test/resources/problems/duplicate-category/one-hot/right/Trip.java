package travel;

import org.tensorbind.annotation.OneHot;

public record Trip(
    @OneHot(categories = {"C", "Q", "S"}) String port) {}
