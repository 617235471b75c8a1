/**
 * The threshold lab: who crosses while the line moves, claims that are checked as data and line change, scenes in order and
 * the guided lessons.
 *
 * <p>Start reading at {@link org.fourquadrant.ui.lab.StoryViewModel}.
 */
package org.fourquadrant.ui.lab;
