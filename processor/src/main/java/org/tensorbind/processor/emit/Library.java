package org.tensorbind.processor.emit;

import com.palantir.javapoet.ClassName;

/** The classes that generated code refers to. */
final class Library {
  static final String WRITE = "org.tensorbind.write";
  static final String READ = "org.tensorbind.read";
  private static final String MODEL_PACKAGE = "org.tensorbind.model";
  private static final String VALUE = "org.tensorbind.value";
  private static final String ENCODE = "org.tensorbind.encode";
  private static final String IMAGE = "org.tensorbind.image";
  private static final String ROOT = "org.tensorbind";

  static final ClassName STRING = ClassName.get("java.lang", "String");
  static final ClassName CHAR_SEQUENCE = ClassName.get("java.lang", "CharSequence");
  static final ClassName LIST = ClassName.get("java.util", "List");
  static final ClassName MAP = ClassName.get("java.util", "Map");
  static final ClassName TENSOR = ClassName.get("org.tensorflow", "Tensor");
  static final ClassName RESULT = ClassName.get("org.tensorflow", "Result");

  static final ClassName TENSOR_BATCH = ClassName.get(ROOT, "TensorBatch");
  static final ClassName TENSOR_CONVERTER = ClassName.get(ROOT, "TensorConverter");
  static final ClassName PADDING_REPORT = ClassName.get(ROOT, "PaddingReport");
  static final ClassName TENSOR_SCHEMA = ClassName.get(ROOT, "TensorSchema");
  static final ClassName SCHEMA_BUILDER = TENSOR_SCHEMA.nestedClass("Builder");
  static final ClassName TENSOR_SPEC = ClassName.get(ROOT, "TensorSpec");
  static final ClassName DTYPE = ClassName.get("org.tensorbind.annotation", "DType");
  static final ClassName BOUND_MEMBERS = ClassName.get("org.tensorbind.annotation", "BoundMembers");
  static final ClassName GENERATED_FOR = ClassName.get("org.tensorbind.annotation", "GeneratedFor");
  static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

  static final ClassName REUSABLE_BATCH = ClassName.get(ROOT, "ReusableBatch");
  static final ClassName MODEL_OPTIONS = ClassName.get(ROOT, "ModelOptions");
  static final ClassName SAVED_MODELS = ClassName.get(ROOT, "SavedModels");
  static final ClassName CONVERSION_EXCEPTION = ClassName.get(ROOT, "ConversionException");
  static final ClassName BUNDLE = ClassName.get("org.tensorflow", "SavedModelBundle");
  static final ClassName PATH = ClassName.get("java.nio.file", "Path");

  static final ClassName MODEL = ClassName.get(MODEL_PACKAGE, "Model");
  static final ClassName MODEL_SPEC = ClassName.get(MODEL_PACKAGE, "ModelSpec");
  static final ClassName MODEL_METHOD = ClassName.get(MODEL_PACKAGE, "ModelMethod");
  static final ClassName MODEL_CALL = ClassName.get(MODEL_PACKAGE, "ModelCall");
  static final ClassName ANSWER = ClassName.get(MODEL_PACKAGE, "Answer");
  static final ClassName CHUNKS = ClassName.get(MODEL_PACKAGE, "Chunks");

  static final ClassName FEEDS = ClassName.get(WRITE, "Feeds");
  static final ClassName BATCH_BUILDER = ClassName.get(WRITE, "BatchBuilder");
  static final ClassName OWNED_TENSORS = ClassName.get(WRITE, "OwnedTensors");
  static final ClassName WATCH = ClassName.get(WRITE, "Watch");
  static final ClassName GENERATED_CONVERTER = ClassName.get(WRITE, "GeneratedConverter");
  static final ClassName SECTION = ClassName.get(WRITE, "Section");
  static final ClassName BATCH_AXES = ClassName.get(WRITE, "BatchAxes");
  static final ClassName AXIS = ClassName.get(WRITE, "Axis");
  static final ClassName RAGGED_ROWS = ClassName.get(WRITE, "RaggedRows");
  static final ClassName MASKS = ClassName.get(READ, "Masks");
  static final ClassName RANKING = ClassName.get(READ, "Ranking");
  static final ClassName OUTPUTS = ClassName.get(READ, "Outputs");

  static final ClassName BINS = ClassName.get(ENCODE, "Bins");
  static final ClassName CROSS = ClassName.get(ENCODE, "Cross");
  static final ClassName HASH_BUCKETS = ClassName.get(ENCODE, "HashBuckets");
  static final ClassName TEXT_TOKENS = ClassName.get(ENCODE, "TextTokens");
  static final ClassName DATE_PARTS = ClassName.get(ENCODE, "DateParts");
  static final ClassName DATE_CYCLE = ClassName.get(ENCODE, "DateCycle");
  static final ClassName IMAGE_ENCODER = ClassName.get(IMAGE, "ImageEncoder");
  static final ClassName IMAGE_DECODER = ClassName.get(IMAGE, "ImageDecoder");

  static final ClassName REQUIRE = ClassName.get(VALUE, "Require");
  static final ClassName WINDOWS = ClassName.get(VALUE, "Windows");
  static final ClassName CASTS = ClassName.get(VALUE, "Casts");
  static final ClassName PARSED = ClassName.get(VALUE, "Parsed");
  static final ClassName BUCKETS = ClassName.get(VALUE, "Buckets");
  static final ClassName VOCABULARY = ClassName.get(VALUE, "Vocabulary");
  static final ClassName ND_VALUES = ClassName.get(VALUE, "NdValues");
  static final ClassName ENUM_ORDER = ClassName.get(VALUE, "EnumOrder");
  static final ClassName INVALID_VALUE = ClassName.get(VALUE, "InvalidValueException");

  private Library() {}
}
