package signals;

import org.tensorbind.annotation.Ragged;

record Reading(
    @Ragged float level) {} // ERROR: [tensorbind/ragged-not-a-sequence]
