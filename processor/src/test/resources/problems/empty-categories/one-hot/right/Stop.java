package travel;

import org.tensorbind.annotation.OneHot;

public record Stop(
    @OneHot(categories = {"A", "B"}) String zone) {}
