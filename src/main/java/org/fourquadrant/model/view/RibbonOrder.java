package org.fourquadrant.model.view;

/** In which order the countries of the ribbon of years stand. */
public enum RibbonOrder {
    /** Who changed quadrant last stands first. */
    LAST_CROSSING,
    /** Who has been longest in the quadrant where it is stands first. */
    TIME,
    NAME,
    /** The largest deficit of the last year stands first. */
    BALANCE
}
