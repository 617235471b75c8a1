package org.fourquadrant.model.view;

/** Which marks have a label, and what it says. */
public enum LabelMode {
    /** Every mark the name of its country. */
    ALL,
    /** Names only for those that matter: selected, near the line, the largest, put somewhere by hand. */
    CHOSEN,
    /** Every mark the code of its country. */
    CODES,
    /** No mark. */
    NONE
}
