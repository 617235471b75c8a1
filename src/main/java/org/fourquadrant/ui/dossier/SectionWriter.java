package org.fourquadrant.ui.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourquadrant.analysis.dossier.Dossier;
import org.fourquadrant.analysis.dossier.NegotiationOnDate;
import org.fourquadrant.analysis.dossier.NegotiationStage;
import org.fourquadrant.analysis.dossier.Related;
import org.fourquadrant.analysis.dossier.Relation;
import org.fourquadrant.model.Topic;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.dossier.Block.Folding;
import org.fourquadrant.ui.shared.Terms;

/** Writes what the documents say of each topic, in one language. */
final class SectionWriter {

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

    /** What the documents say of the quadrant of the country, if they do by the as-of date. */
    Optional<Block> quadrant(Dossier dossier) {
        List<Line> said = dossier.sections().values().stream()
                .flatMap(section -> section.statements().stream())
                .filter(related -> related.relation() == Relation.QUADRANT)
                .map(lines::line)
                .toList();
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Statements("quadrant", "", Optional.empty(), "", Folding.PLAIN, said));
    }

    Block negotiation(NegotiationOnDate negotiation) {
        Tag tag = new Tag(terms.negotiation(negotiation.stage()), tone(negotiation.stage()));
        List<Line> history = negotiation.history().stream()
                .filter(related -> related.statement().topic() != Topic.AGREEMENT)
                .map(lines::line)
                .toList();
        return new Block.Statements(
                "negotiation",
                texts.get("negotiation.title"),
                Optional.of(tag),
                texts.get("negotiation.none"),
                Folding.FIXED,
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

    Block agreements(Dossier dossier) {
        return new Block.Statements(
                "agreement",
                texts.get("agreement.title"),
                Optional.empty(),
                texts.get("agreement.none"),
                Folding.FIXED,
                said(dossier, Topic.AGREEMENT));
    }

    Block defence(Dossier dossier) {
        return new Block.Statements(
                "defence",
                texts.get("defence.title"),
                Optional.empty(),
                texts.get("defence.none"),
                Folding.FIXED,
                said(dossier, Topic.DEFENCE_DEMAND));
    }

    /** The sections that fold, those on the country itself first in each; a topic without statements says so. */
    List<Block> folded(Dossier dossier) {
        List<Block> sections = new ArrayList<>();
        for (Topic topic : FOLDED) {
            List<Line> said = said(dossier, topic);
            sections.add(new Block.Statements(
                    topic.name(),
                    texts.format(
                            "section.title", terms.topic(topic), terms.figures().count(said.size())),
                    Optional.empty(),
                    texts.get("section.none"),
                    Folding.FOLDED,
                    said));
        }
        return sections;
    }

    private List<Line> said(Dossier dossier, Topic topic) {
        List<Related> all = dossier.section(topic).statements().stream()
                .filter(related -> related.relation() != Relation.QUADRANT)
                .toList();
        Stream<Related> ofEveryone = all.stream().filter(related -> related.relation() == Relation.EVERYONE);
        Stream<Related> others = all.stream().filter(related -> related.relation() != Relation.EVERYONE);
        return Stream.concat(others, ofEveryone).map(lines::line).toList();
    }
}
