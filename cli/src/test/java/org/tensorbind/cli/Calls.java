package org.tensorbind.cli;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tensorbind.TensorBindException;
import org.tensorbind.signature.Signature;
import org.tensorbind.signature.TensorInfo;
import org.tensorbind.signature.TensorShape;
import org.tensorflow.Result;

/** Calls all methods of a scaffolded interface with zeros and empty strings. */
final class Calls {
  private static final Map<Class<?>, Object> ZEROS =
      Map.of(
          float.class,
          0f,
          double.class,
          0.0,
          int.class,
          0,
          long.class,
          0L,
          byte.class,
          (byte) 0,
          boolean.class,
          false,
          String.class,
          "",
          byte[].class,
          new byte[0]);

  private final Signature signature;
  private final boolean hasPerCall;
  private final List<TensorInfo> left;

  private Calls(Signature signature, boolean hasPerCall) {
    this.hasPerCall = hasPerCall;
    this.signature = signature;
    this.left = new ArrayList<>(signature.inputs());
  }

  /** What the model itself says of such values is none of the scaffold's affair. */
  static void callAll(Project project, String type, Path model, Signature signature)
      throws ReflectiveOperationException {
    try (URLClassLoader loader = project.loader();
        AutoCloseable loaded =
            (AutoCloseable)
                loader.loadClass(type + "Impl").getMethod("load", Path.class).invoke(null, model)) {
      Class<?> face = loader.loadClass(type);
      for (Method method : face.getDeclaredMethods()) {
        if (!method.getName().equals("close")) {
          new Calls(signature, method.getParameterCount() > 1).call(loaded, method);
        }
      }
    } catch (ReflectiveOperationException e) {
      throw e;
    } catch (Exception e) {
      throw new AssertionError(type, e);
    }
  }

  private void call(Object model, Method method) throws ReflectiveOperationException {
    Object[] values = new Object[method.getParameterCount()];
    for (int i = 0; i < values.length; i++) {
      values[i] = argument(method.getParameters()[i], method);
    }
    try {
      Object result = method.invoke(model, values);
      if (result instanceof Result raw) {
        raw.close();
      }
    } catch (InvocationTargetException e) {
      if (!(e.getCause() instanceof TensorBindException own) || !own.id().equals("model-failed")) {
        throw e;
      }
      System.out.println("  " + signature.name() + ": " + own.getMessage());
    }
  }

  private Object argument(Parameter parameter, Method method) throws ReflectiveOperationException {
    if (parameter.getType() == List.class) {
      Object example = record(recordOf(method));
      return List.of(example, example);
    }
    return parameter.getType().isRecord()
        ? record(parameter.getType())
        : value(parameter.getType(), next(true));
  }

  private static Class<?> recordOf(Method method) throws ReflectiveOperationException {
    String name = method.getDeclaringClass().getName() + "Input";
    return Class.forName(name, true, method.getDeclaringClass().getClassLoader());
  }

  private Object record(Class<?> type) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = value(types[i], next(false));
    }
    return type.getConstructor(types).newInstance(values);
  }

  /** Components are in the order of the inputs; those that belong to the call lie between them. */
  private TensorInfo next(boolean isPerCall) {
    TensorInfo next =
        left.stream()
            .filter(info -> !hasPerCall || isPerCall(info) == isPerCall)
            .findFirst()
            .orElseThrow();
    left.remove(next);
    return next;
  }

  private static boolean isPerCall(TensorInfo info) {
    return info.shape().isRankKnown()
        && (info.shape().rank() == 0 || info.shape().sizes().get(0) != TensorShape.UNKNOWN);
  }

  private static Object value(Class<?> type, TensorInfo info) {
    boolean isBytes = type == byte[].class && info.dtype().dtype().orElseThrow().equals("STRING");
    if (!type.isArray() || isBytes) {
      return ZEROS.get(type);
    }
    int depth = depth(type, info);
    List<Long> sizes = info.shape().sizes();
    long size = sizes.get(sizes.size() - depth);
    Object array = Array.newInstance(type.getComponentType(), (int) Math.max(1, size));
    for (int i = 0; i < Array.getLength(array); i++) {
      Array.set(array, i, value(type.getComponentType(), info));
    }
    return array;
  }

  private static int depth(Class<?> type, TensorInfo info) {
    int depth = 0;
    for (Class<?> each = type; each.isArray(); each = each.getComponentType()) {
      depth++;
    }
    boolean isBytes =
        type.getName().endsWith("[B") && info.dtype().dtype().orElseThrow().equals("STRING");
    return isBytes ? depth - 1 : depth;
  }
}
