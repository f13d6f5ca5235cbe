package org.tensorbind.processor.parity;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Encodings and the Keras layers that they reproduce, whatever their input's rank and type. */
class KerasLayersParityTest {
  @TestFactory
  Stream<DynamicNode> stringLookup() throws IOException {
    return parity("keras_string_lookup");
  }

  @TestFactory
  Stream<DynamicNode> integerLookup() throws IOException {
    return parity("keras_integer_lookup");
  }

  @TestFactory
  Stream<DynamicNode> categoryEncodingOnTorch() throws IOException {
    return parity("keras_category_encoding");
  }

  @TestFactory
  Stream<DynamicNode> categoryEncoding() throws IOException {
    return parity("keras_category_encoding_tf");
  }

  @TestFactory
  Stream<DynamicNode> discretizationOnTorch() throws IOException {
    return parity("keras_discretization");
  }

  @TestFactory
  Stream<DynamicNode> discretization() throws IOException {
    return parity("keras_discretization_tf");
  }

  @TestFactory
  Stream<DynamicNode> hashing() throws IOException {
    return parity("keras_hashing");
  }

  @TestFactory
  Stream<DynamicNode> hashedCrossing() throws IOException {
    return parity("keras_hashed_crossing");
  }

  @TestFactory
  Stream<DynamicNode> textVectorization() throws IOException {
    return parity("keras_text_vectorization");
  }

  @TestFactory
  Stream<DynamicNode> normalization() throws IOException {
    return parity("keras_normalization");
  }

  @TestFactory
  Stream<DynamicNode> normalizationAndRescalingOnTorch() throws IOException {
    return parity("keras_normalization_rescaling");
  }

  @TestFactory
  Stream<DynamicNode> rescaling() throws IOException {
    return parity("keras_rescaling");
  }

  @TestFactory
  Stream<DynamicNode> documented() throws IOException {
    return parity("keras_doc_vectors");
  }

  private static Stream<DynamicNode> parity(String file) throws IOException {
    return LayerParity.of(file, KerasLayersParityTest::layerOf);
  }

  private static Layer layerOf(JsonObject each) {
    String name = each.has("layer") ? Golden.text(each, "layer") : "CategoryEncoding";
    return switch (name) {
      case "StringLookup" -> new LookupLayer(true);
      case "IntegerLookup" -> new LookupLayer(false);
      case "CategoryEncoding" -> new CategoryEncodingLayer();
      case "Discretization" -> new DiscretizationLayer();
      case "Hashing" -> new HashingLayer();
      case "HashedCrossing" -> new HashedCrossingLayer();
      case "TextVectorization" -> new TextVectorizationLayer();
      case "Normalization" -> new NormalizationLayer();
      case "Rescaling" -> new RescalingLayer();
      default -> throw new NotExpressible(name + " is no encoding");
    };
  }
}
