package org.tensorbind.processor.combinations;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/** What a constructor's parameter takes. */
sealed interface Content {
  /**
   * A value.
   *
   * @param classes the compiled ones, by name
   */
  Object draw(Random random, Function<String, Class<?>> classes);

  /** A value as it is declared. */
  record Value(Declaration declaration) implements Content {
    @Override
    public Object draw(Random random, Function<String, Class<?>> classes) {
      return declaration.draw(random);
    }
  }

  /** An object, made by the one constructor of its class. */
  record Whole(String className, List<Content> parts) implements Content {
    @Override
    public Object draw(Random random, Function<String, Class<?>> classes) {
      List<Object> arguments = new ArrayList<>();
      parts.forEach(part -> arguments.add(part.draw(random, classes)));
      return of(classes, arguments);
    }

    /** An object of these parts. */
    Object of(Function<String, Class<?>> classes, List<Object> arguments) {
      try {
        Constructor<?> constructor = classes.apply(className).getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        return constructor.newInstance(arguments.toArray());
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(className, e);
      }
    }
  }

  /**
   * A list of objects.
   *
   * @param canMiss whether some may be missing
   * @param isLossless whether it is known how many there are, and which of them are missing
   */
  record Many(Whole element, Level level, boolean canMiss, boolean isLossless) implements Content {
    @Override
    public Object draw(Random random, Function<String, Class<?>> classes) {
      List<Object> elements = new ArrayList<>();
      int size = level.draw(random);
      for (int i = 0; i < size; i++) {
        boolean isMissing = canMiss && random.nextInt(6) == 0;
        elements.add(isMissing ? null : element.draw(random, classes));
      }
      return elements;
    }
  }

  /** An object in an Optional. */
  record Present(Whole value) implements Content {
    @Override
    public Object draw(Random random, Function<String, Class<?>> classes) {
      return Optional.of(value.draw(random, classes));
    }
  }
}
