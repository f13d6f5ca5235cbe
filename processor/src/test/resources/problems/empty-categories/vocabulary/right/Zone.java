package travel;

import org.tensorbind.annotation.OneHot;

interface Zone {
  @OneHot(vocabulary = "zones.txt") String getName();
}
