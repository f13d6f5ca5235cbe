/**
 * Single values: checks, casts, categories and hashes. For generated code; its users meet only the
 * errors.
 */
package org.tensorbind.value;
