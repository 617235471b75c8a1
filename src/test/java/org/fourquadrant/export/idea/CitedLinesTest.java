package org.fourquadrant.export.idea;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.facts.agreement.AgreementCard;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.document.CitedFigures;
import org.fourquadrant.model.idea.AgreementLine;
import org.fourquadrant.model.idea.AnnouncedRate;
import org.fourquadrant.model.idea.IdeasLibrary;
import org.fourquadrant.model.idea.MeasurePurpose;
import org.fourquadrant.model.idea.Purpose;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.law.Act;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No figure of the pages stands without a citation that leads somewhere, or the mark that it is ours. */
class CitedLinesTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    /** A figure with a unit or a count; the names of acts and articles are none. */
    private static final Pattern FIGURE = Pattern.compile("\\d");

    private static final Set<String> KNOWN = known();

    private static Set<String> known() {
        Set<String> known = new LinkedHashSet<>(Set.of(Citation.OURS));
        WORKSPACE.library().documents().forEach(document -> known.add(document.id()));
        WORKSPACE.acts().contents().orElseThrow().acts().stream().map(Act::id).forEach(known::add);
        WORKSPACE.datasets().forEach(dataset -> known.add(dataset.info().name()));
        return known;
    }

    private static List<IdeaLine> everyLine(Facts facts) {
        IdeaWords words = IdeaWords.in(facts.view().language());
        List<IdeaLine> lines = new ArrayList<>();
        lines.addAll(new FormulaText(facts.workspace(), words)
                .cited(facts.ideas().formula().orElseThrow()));
        lines.addAll(DistanceSheet.cited(facts.ideas().distances(), words));
        lines.addAll(new TheoryText(words, facts).cited(facts.ideas().theory()));
        lines.addAll(new PurposeText(words, facts).cited());
        lines.addAll(new LeverageText(words, facts).cited());
        for (String code : List.of("JPN", "EUU", "GBR", "KOR", "CHE", "IND", "CHN", "MOZ")) {
            Country country =
                    facts.workspace().countries().find(new CountryCode(code)).orElseThrow();
            AgreementCard card = facts.ideas().agreement(country);
            lines.addAll(
                    new AgreementText(words, facts).cited(card, facts.ideas().cashFlow(card)));
        }
        return lines;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLineWithAFigureRestsOnSomethingThatIsThere(Language language) {
        List<IdeaLine> lines = everyLine(Facts.of(WORKSPACE, FirstView.of(WORKSPACE, language)));
        assertTrue(lines.size() > 150, lines.size() + " lines");
        for (IdeaLine line : lines) {
            boolean cited =
                    !line.sources().isEmpty() || !FIGURE.matcher(line.text()).find();
            assertTrue(cited, line.text());
            for (Citation source : line.sources()) {
                assertTrue(KNOWN.contains(source.document()), source + " of " + line.text());
            }
        }
    }

    @Test
    void everyRowBehindThePagesNamesItsPlaceOrSaysThatItIsOurs() {
        IdeasLibrary.Contents contents = WORKSPACE.ideas().contents();
        Stream<Citation> all = Stream.of(
                        contents.announced().stream().map(AnnouncedRate::citation),
                        contents.agreements().stream().map(AgreementLine::citation),
                        contents.purposes().stream().map(Purpose::citation),
                        contents.measures().stream().map(MeasurePurpose::citation),
                        WORKSPACE.figures().constants().stream().map(CitedFigures.Constant::citation))
                .flatMap(each -> each);
        List<Citation> citations = all.collect(Collectors.toList());
        assertTrue(citations.size() > 200, citations.size() + " citations");
        for (Citation citation : citations) {
            assertTrue(KNOWN.contains(citation.document()), citation.toString());
            assertTrue(citation.isOurs() || !citation.place().isEmpty(), citation.toString());
        }
        for (Observation gdp : contents.gdps()) {
            assertFalse(gdp.citation().document().isEmpty(), gdp.toString());
        }
    }
}
