package org.fourquadrant.chart.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.UsedSources;
import org.fourquadrant.model.document.SourceDocument;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.law.Act;
import org.fourquadrant.text.Texts;

/** Names the acts and papers that the colours of a chart rest on. */
final class UsedSourceTexts {

    private final Texts texts;
    private final Language language;

    UsedSourceTexts(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    /** The sentence for colours that say what acts and papers do; nothing for others. */
    Optional<String> sentence(Facts facts) {
        UsedSources used = facts.usedSources();
        Stream<String> names = switch (facts.view().marks().colourBy()) {
            case TARIFF -> names(used.acts(), used.documents());
            case TARIFF_CHANGE -> names(used.actsOfChanges(), used.documentsOfChanges());
            case WEIGHTED_TARIFF -> Stream.of(texts.get("weighted.publisher"));
            case FORMULA ->
                facts.ideas().formula().stream()
                        .map(on -> on.dataset().info().sourceLine().in(language));
            case NEGOTIATION -> names(used.actsOfTalks(), used.documentsOfTalks());
            case QUADRANT, REGION, MEMBERSHIP -> Stream.empty();
        };
        String all = names.collect(Collectors.joining(texts.get("list.separator")));
        return all.isEmpty() ? Optional.empty() : Optional.of(texts.format("source.colours", all));
    }

    private Stream<String> names(List<Act> acts, List<SourceDocument> documents) {
        return Stream.concat(
                acts.stream().map(act -> act.shortName().in(language)),
                documents.stream().map(document -> document.shortName().in(language)));
    }
}
