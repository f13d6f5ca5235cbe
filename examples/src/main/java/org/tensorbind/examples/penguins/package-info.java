/** Tabular data: numbers with gaps, an enum and a category become one vector. */
package org.tensorbind.examples.penguins;
