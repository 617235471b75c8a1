package org.fourquadrant.cli.content;

import java.util.Map;
import java.util.Optional;
import org.fourquadrant.facts.statement.Related;
import org.fourquadrant.model.document.Qualifier;
import org.fourquadrant.model.document.Quantity;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.language.Tokens;

/** A statement as one object of JSON. */
final class StatementTree {

    private final Words words;

    StatementTree(Words words) {
        this.words = words;
    }

    Map<String, Object> of(Related related) {
        return tree(related.statement()).put("relation", related.relation()).map();
    }

    private Tree tree(Statement statement) {
        return new Tree()
                .put("id", statement.id())
                .put("topic", statement.topic())
                .put("stage", statement.stage())
                .put("value", statement.quantity().map(Quantity::value))
                .put("unit", statement.quantity().map(quantity -> Tokens.of(quantity.unit())))
                .put("qualifier", qualifier(statement))
                .put("as_printed", statement.asPrinted())
                .put("announced", statement.dates().announced())
                .put("effective", statement.dates().effective())
                .put("ended", statement.dates().ended())
                .put("summary", statement.summary().in(words.language()))
                .put("note", statement.note().in(words.language()))
                .putFact("opinion", statement.opinion())
                .putFact("inferred", statement.inferred())
                .put("source", Tree.of(statement.citation()));
    }

    private static Optional<String> qualifier(Statement statement) {
        return statement
                .quantity()
                .map(Quantity::qualifier)
                .filter(qualifier -> qualifier != Qualifier.EXACT)
                .map(qualifier -> Tokens.of(qualifier));
    }
}
