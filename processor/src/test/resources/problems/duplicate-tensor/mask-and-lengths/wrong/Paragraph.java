package text;

import org.tensorbind.annotation.Padded;

record Paragraph(
    @Padded(mask = "extra", lengths = "extra") long[] tokens) {} // ERROR: [tensorbind/duplicate-tensor]
