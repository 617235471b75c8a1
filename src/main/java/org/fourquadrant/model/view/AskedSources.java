package org.fourquadrant.model.view;

/** Which kinds of source are asked for a tariff: the papers, the official acts, or both side by side. */
public enum AskedSources {
    PAPERS,
    LAW,
    BOTH;

    /** Whether it is asked what authors report and argue. */
    public boolean asksPapers() {
        return this != LAW;
    }

    /** Whether it is asked what the official acts say. */
    public boolean asksLaw() {
        return this != PAPERS;
    }
}
