package org.fourquadrant.cli;

import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.view.View;

/**
 * What the options of a command ask to be shown, and of what.
 *
 * @param workspace what was loaded
 * @param view a view of a dataset and year that the workspace has
 */
record Asked(Workspace workspace, View view) {}
