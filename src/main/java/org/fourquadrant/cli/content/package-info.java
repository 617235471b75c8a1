/**
 * What the commands say, apart from the form: the rows of every table and the dossier as a tree and as text.
 *
 * <p>Knows {@code facts}, {@code text} and {@code cli.output}. Keys are those of CSV and JSON and never change with
 * the language; what a person reads is in the bundle {@code content}.
 */
package org.fourquadrant.cli.content;
