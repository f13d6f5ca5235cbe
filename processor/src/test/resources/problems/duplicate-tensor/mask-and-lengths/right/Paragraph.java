package text;

import org.tensorbind.annotation.Padded;

record Paragraph(
    @Padded(mask = "mask", lengths = "lengths") long[] tokens) {}
