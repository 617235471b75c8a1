package org.fourquadrant.export.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.dataset.DatasetChange;
import org.fourquadrant.model.dataset.DatasetChange.Changed;
import org.fourquadrant.model.dataset.DatasetChange.ChangedFigure;
import org.fourquadrant.model.dataset.DatasetChange.Missing;
import org.fourquadrant.model.dataset.DatasetFigure;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.Texts;

/** In words, how the data that a file was made on compare with those of now: the same for a slide, a saved view and scenes. */
public final class ChangeText {

    /** So many decimals that two figures that differ look different. */
    private static final int DECIMALS = 6;

    private final Countries countries;
    private final Texts texts;
    private final Figures figures;

    public ChangeText(Countries countries, Language language) {
        this.countries = countries;
        this.texts = Texts.of("org.fourquadrant.export.slides", language);
        this.figures = new Figures(language);
    }

    /** One sentence, and where figures differ a line for each. */
    public List<String> lines(DatasetChange change) {
        List<String> lines = new ArrayList<>();
        lines.add(sentence(change));
        if (change instanceof Changed changed) {
            changed.figures().stream().map(this::line).forEach(lines::add);
        }
        return lines;
    }

    /** What has happened as a whole. */
    public String sentence(DatasetChange change) {
        if (change instanceof Missing missing) {
            return texts.format("change.missing", missing.dataset().name());
        }
        if (change instanceof Changed changed) {
            return changed.figures().isEmpty()
                    ? texts.format("change.elsewhere", changed.dataset().name())
                    : texts.format(
                            "change.figures",
                            changed.figures().size(),
                            changed.dataset().name());
        }
        return texts.get("change.none");
    }

    private String line(ChangedFigure changed) {
        String name = countries
                .find(changed.country())
                .map(Country::name)
                .map(known -> known.in(texts.language()))
                .orElse(changed.country().value());
        return texts.format(
                "change.line",
                name,
                texts.get("indicator", changed.indicator()),
                value(changed.before(), changed.indicator()),
                value(changed.now(), changed.indicator()));
    }

    private String value(Optional<DatasetFigure> figure, Indicator indicator) {
        if (figure.isEmpty()) {
            return texts.get("value.none");
        }
        String number = figures.plain(figure.get().value(), 0, DECIMALS);
        String key = switch (indicator) {
            case DEFENCE_SHARE, ANNOUNCED_TARIFF -> "change.percent";
            case GOODS_BALANCE, EXPORTS, IMPORTS, GDP -> "change.musd";
        };
        return texts.format(key, number, Integer.toString(figure.get().measuredIn()));
    }
}
