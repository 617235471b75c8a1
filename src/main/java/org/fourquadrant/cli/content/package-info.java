/**
 * What the commands say, apart from the form: the rows of every table and the dossier as a tree and as text.
 *
 * <p>Knows {@code facts}, {@code text} and {@code cli.output}. Keys are those of CSV and JSON and never change with
 * the language; what a person reads is in the bundle {@code content}.
 *
 * <p>In come facts, out go rows, trees and lines. Start reading at {@link org.fourquadrant.cli.content.DossierText}.
 */
package org.fourquadrant.cli.content;
