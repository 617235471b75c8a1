package org.fourquadrant.ui.shared;

import org.fourquadrant.facts.place.NotPlotted;
import org.fourquadrant.model.country.NegotiationStage;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.document.Quantity;
import org.fourquadrant.model.document.Stage;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.law.TariffState;
import org.fourquadrant.text.Dates;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.Quantities;
import org.fourquadrant.text.Texts;

/** The terms of the domain, its figures and its dates in one language, the same in every pane. */
public final class Terms {

    private final Language language;
    private final Texts texts;
    private final Figures figures;
    private final Dates dates;
    private final Quantities quantities;

    public Terms(Language language) {
        this.language = language;
        this.texts = Texts.of("org.fourquadrant.ui.shared.terms", language);
        this.figures = new Figures(language);
        this.dates = new Dates(language);
        this.quantities = new Quantities(language);
    }

    public Language language() {
        return language;
    }

    /** The words of what panes share. */
    Texts words() {
        return texts;
    }

    public Figures figures() {
        return figures;
    }

    public Dates dates() {
        return dates;
    }

    public String topic(Topic topic) {
        return texts.get("topic", topic);
    }

    public String stage(Stage stage) {
        return texts.get("stage", stage);
    }

    public String negotiation(NegotiationStage stage) {
        return texts.get("negotiation", stage);
    }

    public String status(TariffState status) {
        return texts.get("status", status);
    }

    /** What a quadrant means in a few words: {@code US deficit, below the line}. */
    public String quadrant(Quadrant quadrant) {
        return texts.get("quadrant", quadrant);
    }

    /** Why a country has no place on the chart. */
    public String reason(NotPlotted.Reason reason) {
        return texts.get("not_plotted", reason);
    }

    /** A quantity with its unit and what is said of it: {@code at most 145%}. */
    public String quantity(Quantity quantity) {
        return quantities.text(quantity);
    }
}
