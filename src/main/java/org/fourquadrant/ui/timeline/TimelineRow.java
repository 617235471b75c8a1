package org.fourquadrant.ui.timeline;

/** What parts the events of the timeline, each with a line and a colour: lanes, or purposes of tariffs. */
sealed interface TimelineRow permits Lane, PurposeRow {

    /** Its place among the rows from the top, from 0. */
    int place();

    /** The style class with its colour. */
    String style();
}
