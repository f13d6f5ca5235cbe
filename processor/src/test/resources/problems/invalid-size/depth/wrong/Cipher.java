package digits;

import org.tensorbind.annotation.OneHot;

record Cipher(
    @OneHot(depth = -1) int digit) {} // ERROR: [tensorbind/invalid-size]
