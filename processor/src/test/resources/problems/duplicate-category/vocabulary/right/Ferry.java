package travel;

import org.tensorbind.annotation.Lookup;

public record Ferry(
    @Lookup(vocabulary = "vocabularies/ports.txt") String port) {}
