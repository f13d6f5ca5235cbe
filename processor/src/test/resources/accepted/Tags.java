package collections;

import java.util.EnumSet;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;

/** A collection that is a sealed class from JDK 21 on. */
class Tags {
  enum Tag { NEW, SALE, LAST }

  @Padded(length = 3, mask = "tags_mask") @OneHot EnumSet<Tag> tags;
}
