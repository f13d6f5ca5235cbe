package org.tensorbind.examples.realmodels;

import com.google.protobuf.ByteString;
import java.nio.charset.StandardCharsets;
import org.tensorflow.proto.BytesList;
import org.tensorflow.proto.Example;
import org.tensorflow.proto.Feature;
import org.tensorflow.proto.Features;
import org.tensorflow.proto.FloatList;
import org.tensorflow.proto.Int64List;

/** Builds the bytes of a tf.Example, which some models take in place of tensors. */
final class SerializedExample {

  private final Features.Builder features = Features.newBuilder();

  SerializedExample put(String name, float value) {
    FloatList.Builder list = FloatList.newBuilder().addValue(value);
    return put(name, Feature.newBuilder().setFloatList(list));
  }

  SerializedExample put(String name, String text) {
    ByteString bytes = ByteString.copyFrom(text, StandardCharsets.UTF_8);
    BytesList.Builder list = BytesList.newBuilder().addValue(bytes);
    return put(name, Feature.newBuilder().setBytesList(list));
  }

  SerializedExample put(String name, long... values) {
    Int64List.Builder list = Int64List.newBuilder();
    for (long value : values) {
      list.addValue(value);
    }
    return put(name, Feature.newBuilder().setInt64List(list));
  }

  private SerializedExample put(String name, Feature.Builder feature) {
    features.putFeature(name, feature.build());
    return this;
  }

  byte[] bytes() {
    return Example.newBuilder().setFeatures(features).build().toByteArray();
  }
}
