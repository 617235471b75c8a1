package org.fourquadrant.facts.label;

import java.util.Objects;
import org.fourquadrant.model.view.LabelOffset;

/**
 * Where a label stands while nothing that comes and goes, such as a moving line, is in its way. Layouts of one set of homes
 * differ only where something came, whatever was shown in between.
 */
public sealed interface Home {

    /** Nothing is known: the label looks for a place. */
    record Unknown() implements Home {}

    /**
     * It stands there as long as that is free.
     *
     * @param offset the way from the mark's centre to the label's centre
     */
    record At(LabelOffset offset) implements Home {
        public At {
            Objects.requireNonNull(offset, "offset");
        }
    }

    /** It has been looked for in vain; the label looks again only where others nearby had to leave theirs. */
    record Nowhere() implements Home {}
}
