/**
 * The shapes in which the command line writes a table: text in columns that stand under each other, CSV or JSON.
 *
 * <p>Knows the tables of {@code export}. Start reading at {@link org.fourquadrant.cli.output.TextTable}.
 */
package org.fourquadrant.cli.output;
