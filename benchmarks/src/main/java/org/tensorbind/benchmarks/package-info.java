/** Benchmarks, each beside the best alternative that its author could write by hand. */
package org.tensorbind.benchmarks;
