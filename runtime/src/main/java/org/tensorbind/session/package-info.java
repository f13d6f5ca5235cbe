/**
 * Sessions that run models, as cheaply as TensorFlow allows. The one place that reaches below the
 * API of TensorFlow Java, to its exported C API. For generated code.
 */
package org.tensorbind.session;
