package org.fourquadrant.export.idea;

import java.util.ArrayList;
import java.util.List;
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
        List<String> lines = new ArrayList<>();
        for (LeveragePart part : facts.workspace().ideas().contents().leverage()) {
            lines.add(part.name().in(words.language()));
            statements(part).forEach(line -> lines.add(words.texts().format("leverage.line", line)));
        }
        return lines;
    }

    /** What the statements of a part say, each with its place. */
    public List<String> statements(LeveragePart part) {
        return facts.workspace().library().statements().stream()
                .filter(statement -> part.statements().contains(statement.id()))
                .map(this::line)
                .toList();
    }

    private String line(Statement statement) {
        return words.texts()
                .format(
                        "leverage.statement",
                        statement.summary().in(words.language()),
                        words.source(statement.citation(), facts.workspace().library()));
    }
}
