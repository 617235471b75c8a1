package org.fourquadrant.model.law;

import java.time.LocalDate;
import java.util.Objects;
import org.fourquadrant.model.language.LocalizedText;

/**
 * A remark of ours on an act or a rate: what was to be said from the start, and what became of it later.
 *
 * @param first what holds from the start; may be empty
 * @param later what came after, told only from the day it was known; may be empty
 * @param laterFrom first day on which the later part is known; {@link LocalDate#MAX} where there is none
 */
public record ActNote(LocalizedText first, LocalizedText later, LocalDate laterFrom) {

    public ActNote {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(later, "later");
        Objects.requireNonNull(laterFrom, "laterFrom");
    }

    /** What was known of it on a day. */
    public LocalizedText on(LocalDate day) {
        return day.isBefore(laterFrom) ? first : whole();
    }

    /** All that is known of it, as for a list without a date. */
    public LocalizedText whole() {
        return new LocalizedText(joined(first.en(), " ", later.en()), joined(first.ja(), "", later.ja()));
    }

    /** Both are whole sentences: one stands behind the other. */
    private static String joined(String first, String between, String later) {
        return first.isEmpty() || later.isEmpty() ? first + later : first + between + later;
    }
}
