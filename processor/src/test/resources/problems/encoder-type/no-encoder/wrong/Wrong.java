package places;

import org.tensorbind.annotation.EncoderSpec;

@EncoderSpec
final class Wrong {}
