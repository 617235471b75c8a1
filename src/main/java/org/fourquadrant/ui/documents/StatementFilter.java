package org.fourquadrant.ui.documents;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourquadrant.facts.Knowledge;
import org.fourquadrant.facts.statement.Reach;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.document.Stage;
import org.fourquadrant.model.document.Statement;

/**
 * Which statements are listed.
 *
 * @param choice document and topic
 * @param stage how far the matter has come; empty for any
 * @param country whom it concerns by name, as a member of the Union or of a group; empty for anybody
 * @param text words that each statement has, in either language, in any order; a year or month finds its days; may be empty
 */
record StatementFilter(Choice choice, Optional<Stage> stage, Optional<Country> country, String text) {

    /** All of them. */
    static final StatementFilter ALL = new StatementFilter(Choice.ALL, Optional.empty(), Optional.empty(), "");

    StatementFilter {
        Objects.requireNonNull(choice, "choice");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(text, "text");
    }

    /** Those that it admits, in the order of the library. */
    List<Statement> of(Workspace workspace, Knowledge knowledge) {
        List<String> words = Stream.of(plain(text).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return workspace.library().statements().stream()
                .filter(choice::admits)
                .filter(statement -> stage.isEmpty() || stage.get() == statement.stage())
                .filter(statement -> country.isEmpty() || concerns(knowledge, statement, country.get()))
                .filter(statement -> has(statement, words))
                .toList();
    }

    private static boolean concerns(Knowledge knowledge, Statement statement, Country country) {
        return knowledge
                .reach(statement, country)
                .filter(reach -> reach != Reach.EVERYONE)
                .isPresent();
    }

    private static boolean has(Statement statement, List<String> words) {
        if (words.isEmpty()) {
            return true;
        }
        String all = plain(Stream.of(
                        Stream.of(
                                statement.summary().en(),
                                statement.summary().ja(),
                                statement.note().en(),
                                statement.note().ja(),
                                statement.product().en(),
                                statement.product().ja(),
                                statement.asPrinted(),
                                statement.citation().document(),
                                statement.citation().place()),
                        Stream.of(
                                        statement.dates().announced(),
                                        statement.dates().effective(),
                                        statement.dates().ended())
                                .flatMap(Optional::stream)
                                .map(Object::toString))
                .flatMap(part -> part)
                .collect(Collectors.joining("\n")));
        return words.stream().allMatch(all::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    StatementFilter withChoice(Choice value) {
        return new StatementFilter(value, stage, country, text);
    }

    StatementFilter withStage(Optional<Stage> value) {
        return new StatementFilter(choice, value, country, text);
    }

    StatementFilter withCountry(Optional<Country> value) {
        return new StatementFilter(choice, stage, value, text);
    }

    StatementFilter withText(String value) {
        return new StatementFilter(choice, stage, country, value);
    }
}
