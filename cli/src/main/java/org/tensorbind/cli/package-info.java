/** The command-line tool. */
package org.tensorbind.cli;
