/** What the examples share: networks to train, data sets, tables. */
package org.tensorbind.examples.support;
