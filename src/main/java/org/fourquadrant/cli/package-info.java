/**
 * The command line on the same facts as the window. In come arguments, out go text, CSV, JSON or files and an exit
 * code; no toolkit is started.
 *
 * <p>One class per command. Options become a {@link org.fourquadrant.model.view.View}, {@code cli.content} puts what it
 * shows into columns, trees and lines, {@code cli.output} writes these as text, CSV or JSON. What cannot be done as
 * asked is a {@code WrongUsage}, a file with errors a {@code BadData}; {@code FailureHandler} alone turns them into
 * sentences and exit codes. Help is in the bundle {@code usage}, sentences are in {@code cli}.
 *
 * <p>Knows all rooms but {@code ui}. Start reading at {@link org.fourquadrant.cli.Cli}.
 */
package org.fourquadrant.cli;
