package org.fourquadrant.chart.words;

/** What the colours mean. */
public final class LegendTexts {

    private final Wording wording;

    LegendTexts(Wording wording) {
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

    /** One of several kinds; the prefix says of what. */
    public String kind(String prefix, Enum<?> kind) {
        return wording.texts().get("legend." + prefix, kind);
    }

    /** What stands before ranges of tariffs. */
    public String tariffs() {
        return wording.texts().format("legend.tariff.title", wording.asOf());
    }

    /** What stands before stages of negotiations. */
    public String negotiations() {
        return wording.texts().format("legend.negotiation.title", wording.asOf());
    }

    /** No broad tariff in force. */
    public String noTariff() {
        return wording.texts().get("legend.tariff.none");
    }

    /** A range of tariffs with an upper end, per cent. */
    public String tariffUpTo(double percent) {
        return wording.texts().format("legend.tariff.up_to", wording.figures().rate(percent));
    }

    /** The range of tariffs above all others, per cent. */
    public String tariffAbove(double percent) {
        return wording.texts().format("legend.tariff.above", wording.figures().rate(percent));
    }
}
