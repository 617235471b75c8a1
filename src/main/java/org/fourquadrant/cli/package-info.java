/**
 * The command line on the same functions as the window; no toolkit is started.
 *
 * <p>Knows all rooms but {@code ui}.
 */
package org.fourquadrant.cli;
