package org.fourquadrant.cli.content;

import java.util.Optional;
import org.fourquadrant.analysis.dossier.ShareOfSource;
import org.fourquadrant.model.Citation;
import org.fourquadrant.model.Statement;

/** A claim of a document as a line for a person, with its citation. */
final class ClaimText {

    private final Words words;

    ClaimText(Words words) {
        this.words = words;
    }

    /** Where something stands: document and place. */
    String source(Citation citation) {
        String key = citation.place().isEmpty() ? "source.document" : "source.place";
        return words.texts().format(key, citation.document(), citation.place());
    }

    String line(Statement statement) {
        return words.texts()
                .format("claim", statement.summary().in(words.language()), source(statement.citation()));
    }

    /** The line of a statement with its date, if it has one, and the mark of an opinion. */
    String datedLine(Statement statement) {
        String key = statement.opinion() ? "claim.dated.opinion" : "claim.dated";
        String date = statement
                .dates()
                .first()
                .map(first -> words.dates().partial(first))
                .orElse(words.texts().get("claim.undated"));
        return words.texts()
                .format(key, date, statement.summary().in(words.language()), source(statement.citation()));
    }

    /** The share of another source than the one shown, and whether it alone would move the country. */
    Optional<String> otherShare(ShareOfSource share) {
        if (share.move() == ShareOfSource.Move.SHOWN) {
            return Optional.empty();
        }
        String key = share.move() == ShareOfSource.Move.MOVES ? "country.other_share.moves" : "country.other_share";
        return Optional.of(words.texts()
                .format(
                        key,
                        words.figures().share(share.percent()),
                        source(share.citation()),
                        share.quadrant().map(Enum::name).orElse(Words.NOTHING)));
    }
}
