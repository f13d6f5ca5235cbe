package signals;

import org.tensorbind.annotation.Ragged;

record Reading(
    @Ragged float[] levels) {}
