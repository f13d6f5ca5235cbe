/** From a signature to the Java classes that a person would begin with. Needs no TensorFlow. */
package org.tensorbind.cli.scaffold;
