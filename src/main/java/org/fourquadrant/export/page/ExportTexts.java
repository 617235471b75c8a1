package org.fourquadrant.export.page;

import org.fourquadrant.facts.tariff.TariffOnDate;
import org.fourquadrant.facts.tariff.TariffRate;
import org.fourquadrant.facts.tariff.TariffStatus;
import org.fourquadrant.model.country.TariffRange;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.Texts;

/** The texts of this room. */
final class ExportTexts {

    private ExportTexts() {}

    static Texts in(Language language) {
        return Texts.of("org.fourquadrant.export.slides", language);
    }

    /** What the broad tariff is on a day, with its rate where one is in force. */
    static String status(TariffOnDate tariff, Texts texts, Figures figures) {
        if (tariff.status() == TariffStatus.NONE) {
            return texts.get("tariff_range", TariffRange.NONE);
        }
        String rate =
                tariff.inForce().map(TariffRate::percent).map(figures::rate).orElse("");
        return texts.format("dossier.status." + Tokens.of(tariff.status()), rate);
    }
}
