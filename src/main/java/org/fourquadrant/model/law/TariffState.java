package org.fourquadrant.model.law;

/** How the tariff of a country stands on a day; one list for law and papers, and for every way out of the program. */
public enum TariffState {
    /** A rate applies to all goods of the country. */
    IN_FORCE,
    /** A court has held the rate unlawful, and customs still charge it. */
    HELD_UNLAWFUL,
    /** A rate applied on the last day that the source knows of; of a later day nothing is known. */
    LAST_KNOWN,
    /** A rate is ordered or announced and has not begun. */
    ANNOUNCED,
    /** A rate was ordered and is suspended, and nothing else applies. */
    PAUSED,
    THREATENED,
    /** A rate is promised in a deal and not carried out. */
    AGREED,
    /** The country is left out of what reaches others. */
    EXEMPT,
    /** What there was is over. */
    ENDED,
    /** The source covers the day and reports nothing. */
    NONE_REPORTED,
    /** The source says nothing of the day or the country. */
    NOT_COVERED
}
