package org.fourquadrant.model.dataset;

import java.util.Objects;

/**
 * What a source says of a value besides the value.
 *
 * @param whole whether it is printed without decimals, so that it stands for all that rounds to it
 * @param edition the edition of the source that states it; empty where there is but one
 * @param basis what a share is a share of, as {@code gdp} or {@code gnp}; empty where the source does not say
 * @param note what else is to be known of it, in the words of the dataset; empty for nothing
 * @param vintage when the value was published; empty where the dataset has but one vintage
 */
public record Particulars(boolean whole, String edition, String basis, String note, String vintage) {

    /** Nothing besides the value, which is as fine as it is printed. */
    public static final Particulars NONE = new Particulars(false, "", "", "", "");

    public Particulars {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(vintage, "vintage");
    }

    /** Whether there is nothing besides the value. */
    public boolean isNothing() {
        return !whole && edition.isEmpty() && basis.isEmpty() && note.isEmpty() && vintage.isEmpty();
    }
}
