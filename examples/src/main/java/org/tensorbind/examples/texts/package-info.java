/** Texts as tensors, in five ways, and what can be done with them before there is a model. */
package org.tensorbind.examples.texts;
