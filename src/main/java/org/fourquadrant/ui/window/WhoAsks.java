package org.fourquadrant.ui.window;

import java.util.List;
import java.util.stream.Collectors;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.statement.Cited;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.Texts;

/** Who demands or pledges a share of GDP for defence, as the documents report it up to the as-of date. */
final class WhoAsks {

    private static final int MOST = 4;

    private WhoAsks() {}

    /** One line for each statement with the place it stands at; empty where the documents report nothing by then. */
    static String forShare(double share, Facts facts, Texts texts) {
        Language language = facts.view().language();
        return facts.demandedShares().stream()
                .filter(demanded -> demanded.percent() == share)
                .map(demanded -> lines(demanded.statements(), language, texts))
                .findFirst()
                .orElse("");
    }

    private static String lines(List<Cited> statements, Language language, Texts texts) {
        return statements.stream()
                .limit(MOST)
                .map(cited -> texts.format(
                        "preset.cited",
                        cited.statement().summary().in(language),
                        cited.document().shortName().in(language),
                        cited.statement().citation().place()))
                .collect(Collectors.joining("\n"));
    }
}
