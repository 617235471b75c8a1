/**
 * Telling a story of scenes: its words under the chart, the keys of a presenter, and the lessons that ship.
 *
 * <p>Start reading at {@link org.fourquadrant.ui.story.StoryCaption}.
 */
package org.fourquadrant.ui.story;
