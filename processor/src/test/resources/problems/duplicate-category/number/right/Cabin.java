package travel;

import org.tensorbind.annotation.OneHot;

interface Cabin {
  @OneHot(categories = {"1", "2", "3"}) int travelClass();
}
