/**
 * The window: toolbar, chart, dossier, what folds out below, status line, and what they do to files. Start reading at
 * {@link org.fourquadrant.ui.window.MainWindow}.
 */
package org.fourquadrant.ui.window;
