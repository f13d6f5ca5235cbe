import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Unknown;

interface Meal {
  @OneHot(unknown = Unknown.ZEROS) Dish dish(); // ERROR: [tensorbind/unknown-on-enum]

  sealed interface Dish permits Soup, Pie {}

  record Soup() implements Dish {}

  record Pie() implements Dish {}
}
