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

    private final IdeaWords words;
    private final Facts facts;

    public PurposeText(IdeaWords words, Facts facts) {
        this.words = words;
        this.facts = facts;
    }

    /** The purposes as the paper's table gives them, then each measure. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Purpose purpose : facts.workspace().ideas().contents().purposes()) {
            lines.add(text(
                    "purpose.line",
                    purpose.name().in(words.language()),
                    purpose.term().text().in(words.language()),
                    purpose.scope().in(words.language()),
                    bounds(purpose.rate()),
                    purpose.example().in(words.language()),
                    words.source(purpose.citation(), facts.workspace().library())));
        }
        lines.add("");
        lines.add(text("purpose.heading", words.dates().day(facts.view().data().asOf())));
        facts.ideas().purposes().forEach(review -> measure(review, lines));
        lines.add("");
        lines.add(text("purpose.ours"));
        return lines;
    }

    private String bounds(Purpose.Bounds rate) {
        Optional<String> least = rate.least().map(words.figures()::rate);
        Optional<String> most = rate.most().map(words.figures()::rate);
        if (least.isPresent() && most.isPresent()) {
            return text("span", least.get(), most.get());
        }
        return least.map(from -> text("purpose.from", from)).orElseGet(() -> text("purpose.up_to", most.orElse("")));
    }

    private void measure(PurposeReview review, List<String> lines) {
        String first = words.dates().day(review.first());
        String span = review.end()
                .map(end -> text("purpose.ended", first, words.dates().day(end)))
                .orElseGet(() -> text("purpose.running", first));
        lines.add(text(
                "purpose.measure",
                review.layer().name().in(words.language()),
                words.figures().rate(review.least()),
                words.figures().rate(review.most()),
                text(review.allGoods() ? "purpose.all" : "purpose.some"),
                span,
                words.figures().count(review.days(facts.view().data().asOf()))));
        lines.add(text("purpose.why", review.assigned().reason().in(words.language()), source(review.assigned())));
        review.findings().forEach(finding -> lines.add(finding(finding)));
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
        String outside = finding.outside().stream()
                .sorted()
                .map(what -> words.texts().get("purpose.outside", what))
                .collect(Collectors.joining(text("purpose.separator")));
        return text("purpose.outside", name, outside);
    }

    private String text(String key, Object... arguments) {
        return words.texts().format(key, arguments);
    }
}
