package org.fourquadrant.export.idea;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.UsedSources;
import org.fourquadrant.facts.statement.Cited;
import org.fourquadrant.facts.theory.QuadrantRecord;
import org.fourquadrant.facts.theory.RankCorrelation;
import org.fourquadrant.facts.theory.TheoryCase;
import org.fourquadrant.facts.theory.TheoryCase.Mark;
import org.fourquadrant.facts.theory.TheoryCheck;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.text.PlaceText;

/** The check of the theory as lines for a person, in words that claim no more than the figures. */
public final class TheoryText {

    /** The columns of a table of the quadrants. */
    public static final List<String> COLUMNS =
            List.of("quadrant", "n", "law", "formula", "agreements", "threats", "exemptions", "demands", "pledges");

    /** By custom a p below it is called unlikely. */
    private static final double UNLIKELY = 0.05;

    private final IdeaWords words;
    private final PlaceText places;
    private final Facts facts;

    public TheoryText(IdeaWords words, Facts facts) {
        this.words = words;
        this.places = new PlaceText(words.language());
        this.facts = facts;
    }

    /** The quadrants, then the correlations, then what they rest on. */
    public List<String> lines(TheoryCheck check) {
        return IdeaLine.texts(cited(check));
    }

    /** The same with what each rests on. */
    public List<IdeaLine> cited(TheoryCheck check) {
        List<IdeaLine> lines = new ArrayList<>();
        lines.add(IdeaLine.ours(text(
                "theory.heading",
                words.dates().day(facts.view().data().asOf()),
                words.figures().share(facts.view().thresholds().main()))));
        check.quadrants().forEach(record -> quadrant(record, lines));
        lines.add(IdeaLine.GAP);
        lines.add(IdeaLine.of(text("theory.rank.heading")));
        correlations(check).forEach(line -> lines.add(IdeaLine.ours(line)));
        lines.add(IdeaLine.GAP);
        lines.add(new IdeaLine(sources(), datasets()));
        lines.add(IdeaLine.ours(text("theory.ours", words.figures().count(RankCorrelation.SHUFFLES))));
        return lines;
    }

    private List<Citation> datasets() {
        return Stream.concat(facts.dataset().stream(), facts.ideas().tradeOfTheory().stream())
                .map(IdeaLine::of)
                .distinct()
                .toList();
    }

    /** What is told of negotiations and threats, by papers and acts. */
    private List<Citation> told() {
        UsedSources used = facts.usedSources();
        return Stream.concat(
                        used.documentsOfTalks().stream().map(document -> new Citation(document.id(), "")),
                        used.actsOfTalks().stream().map(IdeaLine::of))
                .toList();
    }

    private List<Citation> acts() {
        return facts.usedSources().acts().stream().map(IdeaLine::of).toList();
    }

    /** A line for each pair of series. */
    public List<String> correlations(TheoryCheck check) {
        return TheorySheet.pairs(check).stream().map(this::correlation).toList();
    }

    private String sources() {
        return text(
                "theory.source",
                facts.dataset().map(this::source).orElse(""),
                facts.ideas().tradeOfTheory().map(this::source).orElse(""));
    }

    /** What it rests on, and whose it is, as short as can be. */
    public List<String> briefBasis() {
        return List.of(sources(), text("theory.ours.brief", words.figures().count(RankCorrelation.SHUFFLES)));
    }

    /** A quadrant as a row, a text for each of {@link #COLUMNS}. */
    public List<String> cells(QuadrantRecord record) {
        return List.of(
                text(
                        "theory.cell.quadrant",
                        places.number(record.quadrant()),
                        words.texts().get("quadrant", record.quadrant())),
                words.figures().count(record.cases().size()),
                cell(record.law()),
                cell(record.formula()),
                count(record, Mark.AGREEMENT),
                count(record, Mark.THREAT),
                count(record, Mark.EXEMPTION),
                count(record, Mark.DEFENCE_DEMAND),
                count(record, Mark.DEFENCE_PLEDGE));
    }

    /** What JRI expects of the quadrants, a line for each that it says something of. */
    public List<String> expectations(TheoryCheck check) {
        return check.quadrants().stream()
                .flatMap(record -> record.expected().stream().map(cited -> expected(record, cited)))
                .toList();
    }

    private String expected(QuadrantRecord record, Cited cited) {
        return text(
                "theory.cell.expected",
                places.number(record.quadrant()),
                cited.statement().summary().in(words.language()),
                words.source(cited.statement().citation(), facts.workspace().library()));
    }

    private String cell(Optional<QuadrantRecord.Spread> spread) {
        return spread.map(found -> found.least() == found.most()
                        ? words.figures().rate(found.median())
                        : text(
                                "theory.cell.spread",
                                words.figures().rate(found.median()),
                                words.figures().rate(found.least()),
                                words.figures().rate(found.most())))
                .orElse("–");
    }

    private String source(Dataset dataset) {
        return dataset.info().sourceLine().in(words.language());
    }

    private void quadrant(QuadrantRecord record, List<IdeaLine> lines) {
        lines.add(IdeaLine.GAP);
        lines.add(new IdeaLine(
                text(
                        "theory.quadrant",
                        places.number(record.quadrant()),
                        words.texts().get("quadrant", record.quadrant()),
                        words.figures().count(record.cases().size())),
                datasets()));
        record.expected()
                .forEach(cited -> lines.add(IdeaLine.of(
                        text(
                                "theory.expected",
                                cited.statement().summary().in(words.language()),
                                words.source(
                                        cited.statement().citation(),
                                        facts.workspace().library())),
                        cited.statement().citation())));
        lines.add(IdeaLine.of(
                text("theory.who", record.cases().stream().map(this::code).collect(Collectors.joining(", ")))));
        lines.add(new IdeaLine(spread("theory.law", record.law()), acts()));
        lines.add(new IdeaLine(spread("theory.by_formula", record.formula()), datasets()));
        lines.add(new IdeaLine(
                text(
                        "theory.counts",
                        count(record, Mark.AGREEMENT),
                        count(record, Mark.THREAT),
                        count(record, Mark.EXEMPTION),
                        count(record, Mark.DEFENCE_DEMAND),
                        count(record, Mark.DEFENCE_PLEDGE)),
                told()));
    }

    private String code(TheoryCase one) {
        return one.place().country().code().value();
    }

    private String count(QuadrantRecord record, Mark mark) {
        return words.figures().count(record.counts().get(mark));
    }

    private String spread(String key, Optional<QuadrantRecord.Spread> spread) {
        return spread.map(found -> text(
                        key,
                        words.figures().rate(found.median()),
                        words.figures().rate(found.least()),
                        words.figures().rate(found.most()),
                        words.figures().count(found.n())))
                .orElseGet(() -> text(key + ".none"));
    }

    private String correlation(TheorySheet.Row.OfPair pair) {
        RankCorrelation found = pair.correlation();
        String what = words.texts().get("pair", pair.pair());
        String n = words.figures().count(found.n());
        if (found.rho().isEmpty()) {
            return text("theory.rank.none", what, n);
        }
        String rho = words.figures().plain(found.rho().getAsDouble(), 2, 2);
        if (found.p().isEmpty()) {
            return text("theory.rank.few", what, rho, n, words.figures().count(RankCorrelation.FEWEST_FOR_P));
        }
        double p = found.p().getAsDouble();
        String key = p < UNLIKELY ? "theory.rank.unlikely" : "theory.rank.likely";
        return text(key, what, rho, n, words.figures().plain(p, 2, 4));
    }

    private String text(String key, Object... arguments) {
        return words.texts().format(key, arguments);
    }
}
