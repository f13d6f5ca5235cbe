/**
 * What generated implementations of model interfaces are made of: loaded models that share sessions
 * and can be replaced while they are called, and the calls themselves. For generated code.
 */
package org.tensorbind.model;
