/** Sequences: sentences of any length become padded indices with a mask. */
package org.tensorbind.examples.words;
