import org.tensorbind.annotation.OneHot;

interface Meal {
  @OneHot Dish dish();

  sealed interface Dish permits Soup, Pie {}

  record Soup() implements Dish {}

  record Pie() implements Dish {}
}
