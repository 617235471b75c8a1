package org.fourquadrant.model.country;

/** A group of countries whose membership the program knows. */
public enum Membership implements Trait {
    NATO,
    EUROPEAN_UNION,
    /** Major non-NATO ally under United States law. */
    MAJOR_NON_NATO_ALLY,
    /** Bound to the United States by a mutual defence treaty, NATO included. */
    TREATY_ALLY;

    @Override
    public boolean changesByDay() {
        return true;
    }
}
