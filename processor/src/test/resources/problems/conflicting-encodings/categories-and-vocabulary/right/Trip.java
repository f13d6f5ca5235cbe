package travel;

import org.tensorbind.annotation.OneHot;

public record Trip(
    @OneHot(vocabulary = "ports.txt") String port) {}
