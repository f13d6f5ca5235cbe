package films;

import org.tensorbind.annotation.Image;

record Photo(
    @Image(height = 8, width = 8) String file) {} // ERROR: [tensorbind/unsupported-type]
