package org.tensorbind.processor.layout;

import java.util.List;
import java.util.Optional;
import org.tensorbind.processor.model.Annotations.EmbeddedSettings;
import org.tensorbind.processor.model.Annotations.TensorSettings;
import org.tensorbind.processor.model.BoundClass.Settings;
import org.tensorbind.processor.model.EncodingSettings.ScoresSettings;
import org.tensorbind.processor.model.Member;
import org.tensorbind.processor.model.Names;

/** How a member's tensors are called. */
public final class TensorNames {
  private TensorNames() {}

  /** The written name, or the member's by the class's naming. */
  public static String of(Member member, Settings settings) {
    return written(member).orElseGet(() -> inNaming(member.name(), settings));
  }

  /** The written name. */
  public static Optional<String> written(Member member) {
    return member
        .annotations()
        .tensor()
        .map(TensorSettings::name)
        .filter(name -> !name.isEmpty())
        .or(() -> member.annotations().scores().map(ScoresSettings::name))
        .filter(name -> !name.isEmpty());
  }

  /**
   * The name of the tensor that tells the sequences of a ragged axis apart.
   *
   * @param position of the axis among the member's ragged ones
   */
  public static String ofPartition(Member member, Settings settings, int position) {
    List<String> written = member.annotations().ragged().orElseThrow().splits();
    String suffix = position == 0 ? "_row_splits" : "_row_splits_" + position;
    return position < written.size() ? written.get(position) : of(member, settings) + suffix;
  }

  /** What stands in front of the names of the tensors of a member that is a bound class. */
  public static String prefixOf(Member member, Settings settings) {
    Optional<String> written = member.annotations().embedded().flatMap(EmbeddedSettings::prefix);
    return written.orElseGet(() -> inNaming(member.name(), settings) + settings.separator());
  }

  private static String inNaming(String name, Settings settings) {
    return settings.snakeCase() ? Names.snakeCase(name) : name;
  }
}
