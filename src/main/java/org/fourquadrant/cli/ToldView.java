package org.fourquadrant.cli;

import org.fourquadrant.model.View;

/**
 * A view with the words of its scene.
 *
 * @param view what is shown
 * @param title its name in the view's language; may be empty
 * @param notes what is said to it, with the figures of its claims; may be empty
 */
record ToldView(View view, String title, String notes) {}
