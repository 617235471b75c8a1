/**
 * The shapes in which the command line writes what it found: a table of columns as text, CSV or JSON, and numbers as
 * plain standard ones.
 *
 * <p>Knows {@code data} for CSV and JSON. Start reading at {@link org.fourquadrant.cli.output.Sheet}.
 */
package org.fourquadrant.cli.output;
