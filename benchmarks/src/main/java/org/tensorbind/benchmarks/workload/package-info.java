/** What is converted, and the ways to do it: each workload is one class, with all its ways. */
package org.tensorbind.benchmarks.workload;
