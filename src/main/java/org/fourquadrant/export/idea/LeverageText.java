package org.fourquadrant.export.idea;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.idea.LeveragePart;

/** The parts of the idea of leverage, each with its statements, as lines for a person. */
public final class LeverageText {

    private final IdeaWords words;
    private final Facts facts;

    public LeverageText(IdeaWords words, Facts facts) {
        this.words = words;
        this.facts = facts;
    }

    /** The parts in the paper's order. */
    public List<String> lines() {
        return IdeaLine.texts(cited());
    }

    /** The same with what each rests on. */
    public List<IdeaLine> cited() {
        List<IdeaLine> lines = new ArrayList<>();
        for (LeveragePart part : facts.workspace().ideas().contents().leverage()) {
            lines.add(IdeaLine.of(part.name().in(words.language())));
            of(part).forEach(one ->
                    lines.add(IdeaLine.of(words.texts().format("leverage.line", line(one)), one.citation())));
        }
        return lines;
    }

    /** What the statements of a part say, each with its place. */
    public List<String> statements(LeveragePart part) {
        return of(part).map(this::line).toList();
    }

    private Stream<Statement> of(LeveragePart part) {
        return facts.workspace().library().statements().stream()
                .filter(statement -> part.statements().contains(statement.id()));
    }

    private String line(Statement statement) {
        return words.texts()
                .format(
                        "leverage.statement",
                        statement.summary().in(words.language()),
                        words.source(statement.citation(), facts.workspace().library()));
    }
}
