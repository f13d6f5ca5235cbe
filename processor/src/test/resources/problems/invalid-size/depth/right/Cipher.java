package digits;

import org.tensorbind.annotation.OneHot;

record Cipher(
    @OneHot(depth = 10) int digit) {}
