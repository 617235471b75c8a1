package org.fourquadrant.ui.dossier;

import java.time.LocalDate;
import java.util.Optional;
import org.fourquadrant.facts.papers.Reason;
import org.fourquadrant.facts.statement.Reach;
import org.fourquadrant.facts.statement.Related;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.document.Stage;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.law.Act;
import org.fourquadrant.model.law.LawRate;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.Source;
import org.fourquadrant.ui.shared.Sources;
import org.fourquadrant.ui.shared.Terms;

/** Writes statements as lines, in one language. */
final class LineWriter {

    private final Texts texts;
    private final Terms terms;
    private final Sources sources;

    LineWriter(Texts texts, Terms terms, Sources sources) {
        this.texts = texts;
        this.terms = terms;
        this.sources = sources;
    }

    /** A statement as it concerns the country. */
    Line line(Related related) {
        Statement statement = related.statement();
        String scope = related.reach() == Reach.OWN ? "" : texts.get("scope", related.reach());
        return line(statement, "", scope, stageTag(statement));
    }

    /** A statement on its own. */
    Line line(Statement statement) {
        return line(statement, "", "", stageTag(statement));
    }

    /** A link in the chain of reasons for a tariff. */
    Line line(Reason reason) {
        return line(reason.statement(), texts.get("role", reason.role()), "", Optional.empty());
    }

    /** A rate of an act: its measure, its days, what the act says, and what was known of it on a day. */
    Line line(LawRate rate, LocalDate day) {
        String days = rate.dates()
                .lawful()
                .from()
                .map(terms.dates()::day)
                .orElseGet(() -> terms.dates().day(rate.dates().announced()));
        return new Line(
                days,
                rate.layer().name().in(terms.language()),
                rate.percent().isPresent() ? terms.figures().rate(rate.percent().getAsDouble()) : "",
                Optional.empty(),
                rate.act().summary().in(terms.language()),
                rate.remarks().exceptions().in(terms.language()),
                rate.remarks().note().on(day).in(terms.language()),
                "",
                sources.of(rate.act()));
    }

    /** An agreement among the acts, as far as it was known on a day. */
    Line line(Act act, LocalDate day) {
        return new Line(
                terms.dates().day(act.day()),
                "",
                "",
                Optional.of(tag(Stage.AGREED)),
                act.summary().in(terms.language()),
                "",
                act.note().on(day).in(terms.language()),
                "",
                sources.of(act));
    }

    private Line line(Statement statement, String head, String scope, Optional<Tag> tag) {
        return new Line(
                date(statement),
                head,
                statement.quantity().map(terms::quantity).orElse(""),
                tag,
                statement.summary().in(terms.language()),
                scope,
                statement.note().in(terms.language()),
                statement.opinion() ? texts.get("opinion") : "",
                source(statement));
    }

    Source source(Statement statement) {
        return sources.of(statement);
    }

    /** The stage as a tag; that something is reported goes without saying. */
    private Optional<Tag> stageTag(Statement statement) {
        return Optional.of(statement.stage())
                .filter(stage -> stage != Stage.REPORTED)
                .map(this::tag);
    }

    private Tag tag(Stage stage) {
        Tag.Tone tone = switch (stage) {
            case IN_FORCE, AGREED -> Tag.Tone.DONE;
            case ANNOUNCED, PAUSED, PLEDGED -> Tag.Tone.OPEN;
            case THREATENED, DEMANDED -> Tag.Tone.PRESSING;
            case REPLACED, STRUCK_DOWN, EXEMPT, REPORTED -> Tag.Tone.QUIET;
        };
        return new Tag(terms.stage(stage), tone);
    }

    private String date(Statement statement) {
        Optional<PartialDate> announced = statement.dates().announced();
        Optional<PartialDate> effective = statement.dates().effective();
        if (announced.isPresent() && effective.isPresent() && !announced.equals(effective)) {
            return texts.format(
                    "date.from",
                    terms.dates().partial(announced.get()),
                    terms.dates().partial(effective.get()));
        }
        return announced.or(() -> effective).map(terms.dates()::partial).orElse("");
    }
}
