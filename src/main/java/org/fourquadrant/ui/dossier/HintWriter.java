package org.fourquadrant.ui.dossier;

import java.util.Arrays;
import java.util.List;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.document.Library;
import org.fourquadrant.model.document.Subject;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.Terms;

/** Writes what is said where no country is in focus: how to choose one, and what the quadrants mean. */
final class HintWriter {

    private final Texts texts;
    private final Terms terms;
    private final LineWriter lines;

    HintWriter(Texts texts, Terms terms, LineWriter lines) {
        this.texts = texts;
        this.terms = terms;
        this.lines = lines;
    }

    Block hint(Library library) {
        return new Block.Hint(
                texts.get("hint.title"),
                Arrays.stream(Quadrant.values())
                        .map(quadrant -> meaning(quadrant, library))
                        .toList());
    }

    private QuadrantMeaning meaning(Quadrant quadrant, Library library) {
        Subject subject = new Subject.InQuadrant(quadrant);
        List<Line> said = library.statements().stream()
                .filter(statement -> statement.subjects().contains(subject))
                .map(lines::line)
                .toList();
        return new QuadrantMeaning(
                quadrant, texts.format("hint.quadrant", quadrant.name(), terms.quadrant(quadrant)), said);
    }
}
