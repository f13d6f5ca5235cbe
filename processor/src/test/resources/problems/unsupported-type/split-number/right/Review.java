package text;

import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Text;

record Review(
    @Text @Padded String body) {}
