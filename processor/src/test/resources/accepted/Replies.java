import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tensorbind.Scored;
import org.tensorbind.annotation.ArgMax;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TopK;

/** Labels from scores, of every type that can be one. */
public record Replies(
    @ArgMax(name = "mood_scores") Mood mood,
    @ArgMax(labels = {"GOOD", "BAD"}) @Tensor(name = "two") Mood two,
    @ArgMax(labels = {"de", "en"}) @Tensor(shape = {2}, dtype = DType.FLOAT64) String language,
    @ArgMax(labels = {"de", "en"}) CharSequence text,
    @ArgMax boolean truth,
    @ArgMax(labels = {"true", "false"}) Boolean untruth,
    @ArgMax @Tensor(dtype = DType.INT64) int digit,
    @ArgMax @Tensor(shape = {10}) Long wide,
    @ArgMax @Tensor(dims = "classes") short narrow,
    @ArgMax byte tiny,
    @ArgMax Optional<Mood> maybe,
    @ArgMax OptionalInt perhaps,
    @ArgMax @Padded(lengths = "n") List<Mood> tags,
    @ArgMax @Padded(mask = "m") int[] pixels,
    @ArgMax @Tensor(shape = {2, 3, 10}) byte[] flat,
    @TopK(2) List<Scored<Mood>> best,
    @TopK(value = 1, labels = {"BAD", "FAIR"}) List<Scored<Mood>> some,
    @TopK(value = 2, name = "words", labels = {"a", "b"}) List<Scored<String>> words,
    @TopK(5) List<Scored<Integer>> indices,
    @TopK(3) @Tensor(shape = {3}, dtype = DType.FLOAT16) List<Scored<Long>> three,
    @TopK(2) List<Scored<Boolean>> truths,
    @TopK(2) Optional<List<Scored<Mood>>> maybeBest,
    @TopK(2) @Padded List<List<Scored<Mood>>> steps,
    @TopK(2) List<? extends Scored<Mood>> wild,
    @TopK(2) List<Scored<? extends Mood>> wilder,
    @Embedded Inner inner,
    @Padded(mask = "inners_mask") List<Inner> inners) {

  enum Mood {
    GOOD,
    FAIR,
    BAD
  }

  record Inner(@ArgMax Mood mood, @TopK(1) List<Scored<Integer>> top, @Tensor float plain) {}

  static List<Replies> use(org.tensorflow.Result result) {
    return RepliesTensors.read(result);
  }
}
