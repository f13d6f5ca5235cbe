package people;

import org.tensorbind.annotation.OneHot;

record Grade(
    @OneHot(categories = {"1", "2"}) int value) {}
