/**
 * The window: toolbar, chart, dossier, what folds out below, status line; what they do to files is in {@code
 * ui.files}. Start reading at {@link org.fourquadrant.ui.window.MainWindow}.
 */
package org.fourquadrant.ui.window;
