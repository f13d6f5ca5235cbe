package org.tensorbind.processor.layout;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tensorbind.processor.model.Annotations;
import org.tensorbind.processor.model.BoundClass.CrossSettings;
import org.tensorbind.processor.model.EncodingSettings.EncodedBySettings;
import org.tensorbind.processor.model.EncodingSettings.ImageSettings;
import org.tensorbind.processor.model.EncodingSettings.MinMaxSettings;

/** What the schema records of encodings that compute: see {@link Descriptions}. */
final class ComputedDescriptions {
  private ComputedDescriptions() {}

  static EncodingDescription of(Encoding encoding, Annotations annotations) {
    if (encoding instanceof Encoding.Hot hot) {
      return of(hot.index(), annotations).with("oneHot", true);
    }
    if (encoding instanceof Encoding.MultiHot multiHot) {
      return multiHot(multiHot);
    }
    if (encoding instanceof Encoding.Discretized discretized) {
      EncodingDescription bins =
          EncodingDescription.of("discretized").with("boundaries", discretized.boundaries());
      return discretized.nanIsLast() ? bins.with("nan", "last") : bins;
    }
    if (encoding instanceof Encoding.Hashed hashed) {
      return hashed(hashed);
    }
    if (encoding instanceof Encoding.MinMax) {
      return minMax(annotations.encoding(MinMaxSettings.class).orElseThrow());
    }
    if (encoding instanceof Encoding.DatePart part) {
      return date(List.of(part.part()), false, part.zone());
    }
    if (encoding instanceof Encoding.DateParts parts) {
      return date(parts.parts(), parts.cyclic(), parts.zone());
    }
    return encoding instanceof Encoding.Image image
        ? image(image.settings())
        : custom(((Encoding.Custom) encoding).settings());
  }

  static EncodingDescription cross(CrossSettings cross) {
    EncodingDescription hash =
        EncodingDescription.of("crossed")
            .with("members", cross.members())
            .with("bins", cross.bins());
    return cross.oneHot() ? hash.with("oneHot", true) : hash;
  }

  private static EncodingDescription multiHot(Encoding.MultiHot encoding) {
    EncodingDescription columns =
        Descriptions.categories(EncodingDescription.of("multi-hot"), encoding.table());
    return encoding.counts() ? columns.with("count", true) : columns;
  }

  private static EncodingDescription hashed(Encoding.Hashed hashed) {
    EncodingDescription buckets = EncodingDescription.of("hashed").with("bins", hashed.size());
    EncodingDescription keyed =
        hashed.salt().isEmpty() ? buckets : buckets.with("salt", hashed.salt());
    return hashed.maskToken().map(token -> keyed.with("maskToken", token)).orElse(keyed);
  }

  private static EncodingDescription minMax(MinMaxSettings settings) {
    EncodingDescription range =
        EncodingDescription.of("min-max")
            .with("min", Descriptions.oneOrAll(settings.min()))
            .with("max", Descriptions.oneOrAll(settings.max()))
            .with("low", settings.low())
            .with("high", settings.high());
    return settings.clip() ? range.with("clip", true) : range;
  }

  private static EncodingDescription date(List<String> parts, boolean cyclic, String zone) {
    List<String> names = parts.stream().map(part -> part.toLowerCase(Locale.ROOT)).toList();
    EncodingDescription date = EncodingDescription.of("date").with("parts", names);
    if (parts.size() > 1 || cyclic) {
      date = date.with("features", cyclic ? circular(names) : names);
    }
    return zone.isEmpty() ? date : date.with("zone", zone);
  }

  private static List<String> circular(List<String> names) {
    return names.stream().flatMap(name -> Stream.of(name + "_sin", name + "_cos")).toList();
  }

  private static EncodingDescription image(ImageSettings settings) {
    return EncodingDescription.of("image")
        .with("height", settings.height())
        .with("width", settings.width())
        .with("channels", settings.channels())
        .with("resize", settings.resize().toLowerCase(Locale.ROOT))
        .with("interpolation", settings.interpolation().toLowerCase(Locale.ROOT))
        .with("scale", settings.scale())
        .with("offset", settings.offset())
        .with("layout", settings.channelsFirst() ? "chw" : "hwc");
  }

  private static EncodingDescription custom(EncodedBySettings settings) {
    return EncodingDescription.of("custom").with("encoder", settings.encoder().qualifiedName());
  }
}
