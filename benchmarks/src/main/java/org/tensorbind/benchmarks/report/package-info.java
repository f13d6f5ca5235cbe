/** Runs the benchmarks, keeps what they measured, and writes it into the documentation. */
package org.tensorbind.benchmarks.report;
