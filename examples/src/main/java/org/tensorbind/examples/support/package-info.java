/** What the examples share: networks to train, packaged models, data sets, tables. */
package org.tensorbind.examples.support;
