/** Images: a flat array of pixels becomes one of {@code [8, 8, 1]}. */
package org.tensorbind.examples.digits;
