package org.fourquadrant.export.idea;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.purpose.PurposeReview;
import org.fourquadrant.model.idea.MeasurePurpose;
import org.fourquadrant.model.idea.Purpose;

/** The purposes of tariffs, and measures held against them, as lines for a person. */
public final class PurposeText {

    /** The columns of a table of the purposes. */
    public static final List<String> PURPOSE_COLUMNS = List.of("name", "term", "scope", "rate", "example");

    /** The columns of a table of the measures. */
    public static final List<String> MEASURE_COLUMNS =
            List.of("name", "rate", "goods", "span", "days", "purposes", "assigned");

    private final IdeaWords words;
    private final Facts facts;

    public PurposeText(IdeaWords words, Facts facts) {
        this.words = words;
        this.facts = facts;
    }

    /** The purposes as the paper's table gives them, then each measure. */
    public List<String> lines() {
        return IdeaLine.texts(cited());
    }

    /** The same with what each rests on. */
    public List<IdeaLine> cited() {
        List<IdeaLine> lines = new ArrayList<>();
        for (Purpose purpose : facts.workspace().ideas().contents().purposes()) {
            lines.add(IdeaLine.of(
                    text(
                            "purpose.line",
                            purpose.name().in(words.language()),
                            purpose.term().text().in(words.language()),
                            purpose.scope().in(words.language()),
                            rate(purpose),
                            purpose.example().in(words.language()),
                            words.source(purpose.citation(), facts.workspace().library())),
                    purpose.citation()));
        }
        lines.add(IdeaLine.GAP);
        lines.add(IdeaLine.ours(
                text("purpose.heading", words.dates().day(facts.view().data().asOf()))));
        facts.ideas().purposes().forEach(review -> measure(review, lines));
        lines.add(IdeaLine.GAP);
        lines.add(IdeaLine.ours(text("purpose.ours")));
        return lines;
    }

    /** A row for each purpose, a text for each of {@link #PURPOSE_COLUMNS}. */
    public List<List<String>> purposes() {
        return facts.workspace().ideas().contents().purposes().stream()
                .map(purpose -> List.of(
                        purpose.name().in(words.language()),
                        purpose.term().text().in(words.language()),
                        purpose.scope().in(words.language()),
                        rate(purpose),
                        purpose.example().in(words.language())))
                .toList();
    }

    /** Where the purposes are told. */
    public String sourceOfPurposes() {
        return facts.workspace().ideas().contents().purposes().stream()
                .map(Purpose::citation)
                .distinct()
                .map(citation -> words.source(citation, facts.workspace().library()))
                .collect(Collectors.joining(text("purpose.separator")));
    }

    /** A row for each measure charged by the day, a text for each of {@link #MEASURE_COLUMNS}. */
    public List<List<String>> measures() {
        return facts.ideas().purposes().stream().map(this::cells).toList();
    }

    private List<String> cells(PurposeReview review) {
        return List.of(
                review.layer().name().in(words.language()),
                range(review),
                text(review.allGoods() ? "purpose.all" : "purpose.some"),
                shortSpan(review),
                words.figures().count(review.days(facts.view().data().asOf())),
                review.findings().stream().map(this::brief).collect(Collectors.joining(text("purpose.stop"))),
                review.assigned().isOurs() ? text("measure.ours") : source(review.assigned()));
    }

    private String shortSpan(PurposeReview review) {
        String first = words.dates().shortDay(review.first());
        return review.end()
                .map(end -> text("span", first, words.dates().shortDay(end)))
                .orElseGet(() -> text("measure.since", first));
    }

    private String brief(PurposeReview.Finding finding) {
        String name = finding.purpose().name().in(words.language());
        return finding.outside().isEmpty()
                ? text("measure.within", name)
                : text("measure.outside", name, outside(finding));
    }

    private String outside(PurposeReview.Finding finding) {
        return finding.outside().stream()
                .sorted()
                .map(what -> words.texts().get("purpose.outside", what))
                .collect(Collectors.joining(text("purpose.separator")));
    }

    private String range(PurposeReview review) {
        String least = words.figures().rate(review.least());
        return review.least() == review.most()
                ? least
                : text("span", least, words.figures().rate(review.most()));
    }

    private String span(PurposeReview review) {
        String first = words.dates().day(review.first());
        return review.end()
                .map(end -> text("purpose.ended", first, words.dates().day(end)))
                .orElseGet(() -> text("purpose.running", first));
    }

    private String rate(Purpose purpose) {
        String bounds = bounds(purpose.rate());
        return purpose.trend().isEmpty()
                ? bounds
                : text("purpose.trend", bounds, purpose.trend().in(words.language()));
    }

    private String bounds(Purpose.Bounds rate) {
        Optional<String> least = rate.least().map(words.figures()::rate);
        Optional<String> most = rate.most().map(words.figures()::rate);
        if (least.isPresent() && most.isPresent()) {
            return text("span", least.get(), most.get());
        }
        return least.map(from -> text("purpose.from", from)).orElseGet(() -> text("purpose.up_to", most.orElse("")));
    }

    private void measure(PurposeReview review, List<IdeaLine> lines) {
        String measure = text(
                "purpose.measure",
                review.layer().name().in(words.language()),
                range(review),
                text(review.allGoods() ? "purpose.all" : "purpose.some"),
                span(review),
                words.figures().count(review.days(facts.view().data().asOf())));
        lines.add(new IdeaLine(measure, review.acts().stream().map(IdeaLine::of).toList()));
        lines.add(IdeaLine.of(
                text("purpose.why", review.assigned().reason().in(words.language()), source(review.assigned())),
                review.assigned().citation()));
        review.findings()
                .forEach(finding -> lines.add(
                        IdeaLine.ours(finding(finding), finding.purpose().citation())));
    }

    private String source(MeasurePurpose assigned) {
        return assigned.isOurs()
                ? text("purpose.assigned_by_us")
                : words.source(assigned.citation(), facts.workspace().library());
    }

    private String finding(PurposeReview.Finding finding) {
        String name = finding.purpose().name().in(words.language());
        if (finding.outside().isEmpty()) {
            return text("purpose.within", name);
        }
        return text("purpose.outside", name, outside(finding));
    }

    private String text(String key, Object... arguments) {
        return words.texts().format(key, arguments);
    }
}
