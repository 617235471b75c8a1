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
            case WEIGHTED_TARIFF -> Optional.of(wording.texts().get("size.weighted_tariff"));
        };
    }

    /** The amount of a disc, million US dollars or per cent. */
    public String amount(double value) {
        boolean money = wording.view().marks().sizeBy() != SizeBy.WEIGHTED_TARIFF;
        return money ? wording.figures().balanceSize(value) : wording.figures().rate(value);
    }

    /** The amount up to which marks are of the least size. */
    public String upTo(double value) {
        return wording.texts().format("size.up_to", amount(value));
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
