/**
 * Where the program starts and is wired together.
 *
 * <p>In come the arguments of the command line, out goes the window or the exit code of a command. Start reading at
 * {@code Launcher}, which chooses between the two, and {@code App}, which makes the parts of the window and gives each
 * what it needs.
 */
package org.fourquadrant;
