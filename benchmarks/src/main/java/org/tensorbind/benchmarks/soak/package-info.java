/** Whether memory grows in the long run. */
package org.tensorbind.benchmarks.soak;
