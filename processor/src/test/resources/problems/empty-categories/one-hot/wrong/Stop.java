package travel;

import org.tensorbind.annotation.OneHot;

public record Stop(
    @OneHot(categories = {}) String zone) {} // ERROR: [tensorbind/empty-categories]
