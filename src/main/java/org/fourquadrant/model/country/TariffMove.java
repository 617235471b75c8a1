package org.fourquadrant.model.country;

/** What became of the tariff on all goods of a country from one day to a later one. */
public enum TariffMove implements Trait {
    HIGHER,
    LOWER,
    SAME,
    /** The rate of one day is added to the MFN rate and that of the other includes it, so that neither is the higher. */
    OTHER_BASIS,
    /** No source that is asked knows of both days, or there is no second day. */
    NOT_KNOWN;

    @Override
    public boolean changesByDay() {
        return true;
    }
}
