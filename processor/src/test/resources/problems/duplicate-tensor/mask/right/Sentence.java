package text;

import org.tensorbind.annotation.Padded;

public class Sentence {
  @Padded(mask = "tokens_mask") int[] tokens;
}
