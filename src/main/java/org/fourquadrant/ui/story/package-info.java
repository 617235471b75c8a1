/**
 * Telling a story of scenes: its words under the chart, the keys of a presenter, and the lessons that ship. A lesson is a
 * guest beside one's own work ({@link org.fourquadrant.ui.state.Session#visit}); it asks first, and what the hand then does
 * on the chart is the answer.
 *
 * <p>Start reading at {@link org.fourquadrant.ui.story.StoryCaption}.
 */
package org.fourquadrant.ui.story;
