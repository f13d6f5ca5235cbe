/**
 * Classes beside a model that they were not compiled against. javac runs in this process, with the
 * annotation processor and nothing behind it.
 */
package org.tensorbind.cli.check;
