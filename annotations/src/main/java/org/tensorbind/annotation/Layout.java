package org.tensorbind.annotation;

/** The order of an image's axes. */
public enum Layout {
  /**
   * Height, width, channels: TensorFlow's default, and Keras' {@code data_format="channels_last"}.
   */
  HWC,
  /** Channels, height, width: Keras' {@code data_format="channels_first"}. */
  CHW
}
