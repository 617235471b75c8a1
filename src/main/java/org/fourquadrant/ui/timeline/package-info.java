/**
 * The events of the documents by date, in lanes of topics, with the as-of date as a handle.
 *
 * <p>Start reading at {@link org.fourquadrant.ui.timeline.TimelinePane}; what it shows is decided in
 * {@link org.fourquadrant.ui.timeline.TimelineViewModel}, where it stands in
 * {@link org.fourquadrant.ui.timeline.TrackLayout}.
 */
package org.fourquadrant.ui.timeline;
