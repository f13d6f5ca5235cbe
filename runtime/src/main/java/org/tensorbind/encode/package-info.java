/**
 * Encodings that compute: hashes, crosses, tokens, bins and parts of dates. For generated code; its
 * users meet only the errors.
 */
package org.tensorbind.encode;
