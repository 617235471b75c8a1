/**
 * What the window does to files: opens, saves, remembers.
 *
 * <p>In comes a path from the menu, the welcome page, a drop or the start; out comes what is shown, in one step. Start
 * reading at {@link org.fourquadrant.ui.files.OpenActions}: {@link org.fourquadrant.ui.files.PathReader} reads in the
 * background, {@link org.fourquadrant.ui.files.FileContents} says what that makes of what is shown, the session shows it.
 * {@code SessionKeeper} keeps what is shown for the next start in {@code KeptFiles}, {@code LastView} takes it up; what it could
 * not read is put aside, and {@code AwayData} looks for data that scenes wait for.
 */
package org.fourquadrant.ui.files;
