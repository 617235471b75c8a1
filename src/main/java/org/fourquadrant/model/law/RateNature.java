package org.fourquadrant.model.law;

/** The nature of a rate: a duty, or what was only announced, threatened, agreed and the like. */
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
