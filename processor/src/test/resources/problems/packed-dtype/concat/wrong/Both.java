package signals;

import org.tensorbind.annotation.Concat;

class Both { @Concat("x") double a; @Concat("x") float b; } // ERROR: [tensorbind/packed-dtype]
