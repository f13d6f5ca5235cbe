/** What the processor adds to a build. */
package org.tensorbind.benchmarks.build;
