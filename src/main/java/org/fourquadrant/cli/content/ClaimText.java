package org.fourquadrant.cli.content;

import java.util.stream.Stream;
import org.fourquadrant.facts.dossier.ShareOfSource;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.document.Library;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.text.PlaceNames;
import org.fourquadrant.text.PlaceText;

/** A claim of a document as a line for a person, with its citation. */
final class ClaimText {

    private final TerminalWords words;
    private final Library library;

    ClaimText(TerminalWords words, Library library) {
        this.words = words;
        this.library = library;
    }

    /** Where something stands: document, by its short name where the library has it, and place. */
    String source(Citation citation) {
        String document = library.document(citation.document())
                .map(one -> one.shortName().in(words.language()))
                .orElse(citation.document());
        String key = citation.place().isEmpty() ? "source.document" : "source.place";
        return words.texts().format(key, document, new PlaceNames(words.language()).full(citation.place()));
    }

    String line(Statement statement) {
        return words.texts().format("claim", statement.summary().in(words.language()), source(statement.citation()));
    }

    /** The line of a statement, and one of our remark on it where there is one. */
    Stream<String> noted(Statement statement) {
        Stream<String> note = Stream.of(statement.note().in(words.language()))
                .filter(text -> !text.isEmpty())
                .map(text -> words.texts().format("claim.note", text));
        return Stream.concat(Stream.of(line(statement)), note);
    }

    /** The line of a statement with its date, if it has one, and the mark of an opinion. */
    String datedLine(Statement statement) {
        String key = statement.opinion() ? "claim.dated.opinion" : "claim.dated";
        String date = statement
                .dates()
                .first()
                .map(first -> words.dates().partial(first))
                .orElse(words.texts().get("claim.undated"));
        return words.texts().format(key, date, statement.summary().in(words.language()), source(statement.citation()));
    }

    /** The share of another source than the one shown, and whether it alone would move the country. */
    String otherShare(ShareOfSource share) {
        String key = switch (share.move()) {
            case MOVES -> "country.other_share.moves";
            case NOT_COMPARABLE -> "country.other_share.not_comparable";
            default -> "country.other_share";
        };
        return words.texts()
                .format(
                        key,
                        words.figures().share(share.percent()),
                        source(share.citation()),
                        share.quadrant()
                                .map(new PlaceText(words.language())::name)
                                .orElse(TerminalWords.NOTHING));
    }
}
