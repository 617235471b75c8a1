package org.fourquadrant.ui.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourquadrant.chart.words.NegotiationTexts;
import org.fourquadrant.facts.dossier.Dossier;
import org.fourquadrant.facts.negotiation.NegotiationOnDate;
import org.fourquadrant.facts.statement.Reach;
import org.fourquadrant.facts.statement.Related;
import org.fourquadrant.model.country.NegotiationStage;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.text.PlaceText;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.dossier.Block.Folding;
import org.fourquadrant.ui.shared.Terms;

/** Writes what the documents say of each topic, in one language. */
final class SectionWriter {

    private static final List<Topic> OPEN = List.of(Topic.AGREEMENT, Topic.DEFENCE_DEMAND);
    private static final List<Topic> FOLDED = List.of(
            Topic.SECURITY_COOPERATION,
            Topic.INVESTMENT,
            Topic.PURCHASE,
            Topic.LEGAL,
            Topic.RISK,
            Topic.OUTLOOK,
            Topic.STRATEGY);

    private final Texts texts;
    private final Terms terms;
    private final LineWriter lines;

    SectionWriter(Texts texts, Terms terms, LineWriter lines) {
        this.texts = texts;
        this.terms = terms;
        this.lines = lines;
    }

    /** Everything that the documents say, from the negotiations down. */
    List<Block> all(Dossier dossier) {
        Stream<Block> first =
                Stream.of(negotiation(dossier.negotiation(), dossier.tariff().date()));
        Stream<Block> middle = Stream.concat(open(dossier).stream(), folded(dossier).stream());
        return Stream.concat(Stream.concat(first, middle), nothing(dossier).stream())
                .toList();
    }

    /** What the documents say of the quadrant of the country, if they do by the as-of date. */
    Optional<Block> quadrant(Dossier dossier) {
        List<Line> said = dossier.sections().values().stream()
                .flatMap(section -> section.statements().stream())
                .filter(related -> related.reach() == Reach.QUADRANT)
                .map(Related::statement)
                .map(lines::line)
                .toList();
        return dossier.plotted()
                .filter(plotted -> !said.isEmpty())
                .map(plotted ->
                        texts.format("quadrant.title", new PlaceText(texts.language()).number(plotted.quadrant())))
                .map(title -> new Block.Statements("quadrant", title, Optional.empty(), "", Folding.FIXED, said));
    }

    private Block negotiation(NegotiationOnDate negotiation, LocalDate day) {
        Tag tag = new Tag(new NegotiationTexts(terms.language()).brief(negotiation), tone(negotiation.stage()));
        List<Line> history = Stream.concat(
                        negotiation.history().stream()
                                .filter(related -> related.statement().topic() != Topic.AGREEMENT)
                                .map(lines::line),
                        negotiation.deals().stream().map(act -> lines.line(act, day)))
                .toList();
        return new Block.Statements(
                "negotiation",
                texts.get("topic.negotiation"),
                Optional.of(tag),
                texts.get("negotiation.none"),
                Folding.LATEST,
                history);
    }

    private static Tag.Tone tone(NegotiationStage stage) {
        return switch (stage) {
            case AGREED -> Tag.Tone.DONE;
            case IN_TALKS -> Tag.Tone.OPEN;
            case THREATENED -> Tag.Tone.PRESSING;
            case BEYOND_KNOWLEDGE, NONE_REPORTED, STEPS_REPORTED -> Tag.Tone.QUIET;
        };
    }

    /** Agreements, and pledges and demands on defence, as far as there are any. */
    private List<Block> open(Dossier dossier) {
        return OPEN.stream()
                .map(topic -> section(dossier, topic, terms.topic(topic), Folding.LATEST))
                .filter(section -> !section.lines().isEmpty())
                .<Block>map(section -> section)
                .toList();
    }

    /** The sections that fold, as far as there is something in them. */
    private List<Block> folded(Dossier dossier) {
        return FOLDED.stream()
                .map(topic -> section(dossier, topic, counted(dossier, topic), Folding.FOLDED))
                .filter(section -> !section.lines().isEmpty())
                .<Block>map(section -> section)
                .toList();
    }

    /** Says of which topics the documents report nothing, so that nothing is left out in silence. */
    private Optional<Block> nothing(Dossier dossier) {
        String topics = Stream.concat(OPEN.stream(), FOLDED.stream())
                .filter(topic -> said(dossier, topic).isEmpty())
                .map(terms::topic)
                .collect(Collectors.joining(texts.get("nothing.separator")));
        if (topics.isEmpty()) {
            return Optional.empty();
        }
        String text = texts.format("nothing", topics);
        return Optional.of(new Block.Statements("nothing", "", Optional.empty(), text, Folding.PLAIN, List.of()));
    }

    private Block.Statements section(Dossier dossier, Topic topic, String title, Folding folding) {
        return new Block.Statements(key(topic), title, Optional.empty(), "", folding, said(dossier, topic));
    }

    private String counted(Dossier dossier, Topic topic) {
        int count = said(dossier, topic).size();
        return texts.format("section.title", terms.topic(topic), terms.figures().count(count));
    }

    private static String key(Topic topic) {
        return Tokens.of(topic);
    }

    private List<Line> said(Dossier dossier, Topic topic) {
        List<Related> all = dossier.section(topic).statements().stream()
                .filter(related -> related.reach() != Reach.QUADRANT)
                .toList();
        Stream<Related> ofEveryone = all.stream().filter(related -> related.reach() == Reach.EVERYONE);
        Stream<Related> others = all.stream().filter(related -> related.reach() != Reach.EVERYONE);
        return Stream.concat(others, ofEveryone).map(lines::line).toList();
    }
}
