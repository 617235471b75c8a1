package org.fourquadrant.chart.words;

import java.util.Optional;
import org.fourquadrant.model.view.SizeBy;

/** Texts of the key of mark sizes. */
public final class SizeTexts {

    private final ViewWords wording;

    SizeTexts(ViewWords wording) {
        this.wording = wording;
    }

    /** What stands before the discs of the key; empty where all marks are of one size. */
    public Optional<String> title() {
        return switch (wording.view().marks().sizeBy()) {
            case NOTHING -> Optional.empty();
            case BALANCE -> Optional.of(wording.texts().get("size.balance"));
            case IMPORTS -> Optional.of(wording.texts().get("size.imports"));
        };
    }

    /** The amount of a disc, million US dollars. */
    public String amount(double millionUsd) {
        return wording.figures().balanceSize(millionUsd);
    }

    /** The amount up to which marks are of the least size, million US dollars. */
    public String upTo(double millionUsd) {
        return wording.texts().format("size.up_to", amount(millionUsd));
    }

    /** The sentence for a chart without a key; empty where the key says it, or there is nothing to say. */
    Optional<String> sentence(boolean hasValues) {
        SizeBy sizeBy = wording.view().marks().sizeBy();
        if (sizeBy == SizeBy.IMPORTS && !hasValues) {
            return Optional.of(wording.texts().get("size.imports.missing"));
        }
        return wording.captions().legend() instanceof Caption.None
                ? title().map(title -> wording.texts().format("size.sentence", title))
                : Optional.empty();
    }
}
