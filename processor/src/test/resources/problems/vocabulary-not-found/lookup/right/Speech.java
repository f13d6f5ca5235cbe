import java.util.List;
import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.OovPosition;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Unknown;

class Speech {
  @Lookup(
      unknown = Unknown.OOV,
      oovPosition = OovPosition.FRONT,
      vocabulary = "words.txt")
  @Padded(length = 16)
  List<String> words;
}
