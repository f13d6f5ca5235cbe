/** The memory of tensors: how elements get there, and back, on whatever JDK there is. */
package org.tensorbind.memory;
