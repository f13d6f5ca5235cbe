package text;

import org.tensorbind.annotation.Padded;

record Words(@Padded String[] words) {}
