package org.fourquadrant.model.law;

/** What became of a rate, or what it only ever was. */
public enum RateNature {
    /** It was or is in force. */
    DUTY,
    /** An act fixes its first day, which lies after the last day of the ledger. */
    SCHEDULED,
    /** Ordered or announced, and overtaken before it began. */
    ANNOUNCED,
    THREATENED,
    /** Promised in a deal. */
    AGREED,
    /** A power to set a duty; nobody was named. */
    AUTHORITY,
    INVESTIGATION,
    TALKS
}
