package org.fourquadrant.chart.words;

import java.time.LocalDate;
import java.util.Optional;
import org.fourquadrant.model.country.Alignment;
import org.fourquadrant.model.country.FormulaRange;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.country.NegotiationStage;
import org.fourquadrant.model.country.Region;
import org.fourquadrant.model.country.TariffMove;
import org.fourquadrant.model.country.TariffRange;
import org.fourquadrant.model.country.Trait;
import org.fourquadrant.model.country.WeightedRange;
import org.fourquadrant.text.Dates;
import org.fourquadrant.text.Texts;

/** Texts of the legend: what the colours mean. */
public final class LegendTexts {

    private final ViewWords wording;

    LegendTexts(ViewWords wording) {
        this.wording = wording;
    }

    /** Whether there is to be a legend where colours need one. */
    public boolean isWanted() {
        return !(wording.captions().legend() instanceof Caption.None);
    }

    /** What stands before the legend. */
    public String title(String standard) {
        return wording.captions().legend().or(standard);
    }

    /** The caption of a class of marks. */
    public String of(Trait trait) {
        if (trait instanceof TariffRange range) {
            return tariff(range);
        }
        if (trait instanceof WeightedRange range) {
            return weighted(range);
        }
        if (trait instanceof FormulaRange range) {
            return formula(range);
        }
        if (trait instanceof TariffMove move) {
            return wording.texts().get("tariff_move", move);
        }
        if (trait instanceof Region region) {
            return wording.texts().get("region", region);
        }
        if (trait instanceof Alignment alignment) {
            return wording.texts().get("alignment", alignment);
        }
        return trait instanceof NegotiationStage stage
                ? wording.texts().get("negotiation", stage)
                : wording.texts().get("membership", (Membership) trait);
    }

    private String tariff(TariffRange range) {
        Texts texts = wording.texts();
        return switch (range) {
            case NONE, NOT_KNOWN -> texts.get("tariff_range", range);
            case ABOVE_30 -> texts.format("range.above", wording.figures().rate(TariffRange.UP_TO_30.end()));
            default -> texts.format("legend.tariff.up_to", wording.figures().rate(range.end()));
        };
    }

    private String weighted(WeightedRange range) {
        Texts texts = wording.texts();
        return switch (range) {
            case NOT_COMPUTED -> texts.get("weighted_range", range);
            case ABOVE_25 -> texts.format("range.above", wording.figures().rate(WeightedRange.UP_TO_25.end()));
            default -> texts.format("legend.tariff.up_to", wording.figures().rate(range.end()));
        };
    }

    private String formula(FormulaRange range) {
        Texts texts = wording.texts();
        return switch (range) {
            case NOT_RECKONED -> texts.get("formula_range", range);
            case ABOVE_40 -> texts.format("range.above", wording.figures().rate(FormulaRange.UP_TO_40.end()));
            default -> texts.format("legend.tariff.up_to", wording.figures().rate(range.end()));
        };
    }

    /** What stands before the rates of the formula. */
    public String formula() {
        return wording.texts()
                .format(
                        "legend.formula.title",
                        String.valueOf(wording.view().data().year()));
    }

    /** What stands before what changed in tariffs. */
    public String tariffChanges() {
        Dates dates = new Dates(wording.view().language());
        return wording.view()
                .data()
                .comparedDays()
                .map(days -> wording.texts()
                        .format("legend.tariff_change.title", dates.day(days.from()), dates.day(days.to())))
                .orElseGet(() -> wording.texts().get("legend.tariff_change.one_day"));
    }

    /**
     * What stands before ranges of tariffs weighted by imports.
     *
     * @param onlyUntil the last day for which they are known, where it lies before the as-of date
     */
    public String weightedTariffs(Optional<LocalDate> onlyUntil) {
        Dates dates = new Dates(wording.view().language());
        return onlyUntil
                .map(last -> wording.texts().format("legend.weighted_tariff.until", dates.day(last)))
                .orElseGet(() -> wording.texts().format("legend.weighted_tariff.title", wording.asOf()));
    }

    /** What stands before ranges of tariffs. */
    public String tariffs() {
        return wording.texts().format("legend.tariff.title", wording.asOf());
    }

    /** What stands before stages of negotiations. */
    public String negotiations() {
        return wording.texts().format("legend.negotiation.title", wording.asOf());
    }
}
