package org.fourquadrant.facts.years;

/** How a share that is printed without decimals is read near the line. */
public enum WholeReading {
    /** As it is printed: "2 %" meets the line at 2. */
    MEETS,
    /** For all that rounds to it: "2 %" does not decide at a line from 1.5 to 2.5. */
    UNDECIDED
}
