package org.tensorbind.processor.model;

import java.util.List;
import java.util.Optional;
import org.tensorbind.processor.model.Annotations.CategorySource;
import org.tensorbind.processor.model.Annotations.Drop;
import org.tensorbind.processor.model.Annotations.Missing;
import org.tensorbind.processor.model.Annotations.OovPosition;
import org.tensorbind.processor.model.Annotations.Stats;
import org.tensorbind.processor.model.Annotations.Unknown;
import org.tensorbind.processor.shape.DType;

/** What an annotation says that encodes values: at most one of them can hold on a member. */
public sealed interface EncodingSettings {
  /** The annotation's simple name. */
  String annotation();

  /** {@code @OneHot}. */
  record OneHotSettings(
      CategorySource source,
      long depth,
      Unknown unknown,
      long oov,
      OovPosition oovPosition,
      Missing missing,
      List<String> infrequent,
      Drop drop)
      implements EncodingSettings {
    @Override
    public String annotation() {
      return "OneHot";
    }
  }

  /** {@code @Lookup}. */
  record LookupSettings(
      CategorySource source,
      Unknown unknown,
      long oov,
      OovPosition oovPosition,
      Optional<String> maskToken)
      implements EncodingSettings {
    @Override
    public String annotation() {
      return "Lookup";
    }
  }

  /** {@code @Normalized}. */
  record NormalizedSettings(List<Double> mean, List<Double> variance, Stats stats)
      implements EncodingSettings {
    @Override
    public String annotation() {
      return "Normalized";
    }
  }

  /** {@code @Rescaled}, as written. */
  record RescaledSettings(String scale, String offset) implements EncodingSettings {
    @Override
    public String annotation() {
      return "Rescaled";
    }
  }

  /**
   * {@code @ArgMax}, or {@code @TopK} with its number.
   *
   * @param name of the tensor; empty for none
   */
  record ScoresSettings(Optional<Long> k, String name, CategorySource labels)
      implements EncodingSettings {
    @Override
    public String annotation() {
      return k.isPresent() ? "TopK" : "ArgMax";
    }
  }

  /** {@code @MultiHot}. */
  record MultiHotSettings(
      CategorySource source,
      long depth,
      Unknown unknown,
      long oov,
      OovPosition oovPosition,
      Missing missing,
      boolean counts)
      implements EncodingSettings {
    @Override
    public String annotation() {
      return "MultiHot";
    }

    /** The same choice of columns for one value. */
    public OneHotSettings ofElement() {
      return new OneHotSettings(
          source, depth, unknown, oov, oovPosition, missing, List.of(), Drop.NONE);
    }
  }

  /** {@code @Hashed}. */
  record HashedSettings(long bins, List<Long> salt, Optional<String> maskToken, boolean oneHot)
      implements EncodingSettings {
    @Override
    public String annotation() {
      return "Hashed";
    }
  }

  /** {@code @MinMax}. */
  record MinMaxSettings(List<Double> min, List<Double> max, double low, double high, boolean clip)
      implements EncodingSettings {
    @Override
    public String annotation() {
      return "MinMax";
    }
  }

  /** {@code @Discretized}. */
  record DiscretizedSettings(List<Double> boundaries, boolean oneHot, boolean nanIsLast)
      implements EncodingSettings {
    @Override
    public String annotation() {
      return "Discretized";
    }
  }

  /** {@code @DatePart}; an absent zone is empty. */
  record DatePartSettings(List<String> parts, boolean cyclic, String zone)
      implements EncodingSettings {
    @Override
    public String annotation() {
      return "DatePart";
    }
  }

  /** {@code @Image}, scale and offset as written. */
  record ImageSettings(
      long height,
      long width,
      long channels,
      String resize,
      String interpolation,
      String scale,
      String offset,
      boolean channelsFirst)
      implements EncodingSettings {
    @Override
    public String annotation() {
      return "Image";
    }
  }

  /**
   * {@code @EncodedBy}.
   *
   * @param encoder the class
   * @param value its type argument, if it is known
   * @param shape what {@code @EncoderSpec} says
   * @param obstacle why it cannot be used, as a clause
   */
  record EncodedBySettings(
      TypeRef encoder,
      Optional<TypeRef> value,
      List<Long> shape,
      DType dtype,
      Optional<String> obstacle)
      implements EncodingSettings {
    @Override
    public String annotation() {
      return "EncodedBy";
    }
  }
}
