package org.fourquadrant.model.view;

/** Which line the years of a range are held against. */
public enum LineOverYears {
    /** The line where it is set, in every year. */
    AS_SET,
    /** The line that was agreed on in NATO at the time; the years before there was one stand apart. */
    AS_THEN
}
