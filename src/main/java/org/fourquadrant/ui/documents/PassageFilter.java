package org.fourquadrant.ui.documents;

import java.text.Normalizer;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourquadrant.facts.Knowledge;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.document.Stage;

/**
 * Which passages are listed.
 *
 * @param choice their source
 * @param stage how far the matter has come; empty for any
 * @param country whom it names, as itself or as a member of the Union or of a group; empty for anybody
 * @param month on which it begins, holds first or ends; empty for any
 * @param text words that each has, in either language, in any order; a year or month finds its days; may be empty
 */
record PassageFilter(
        Choice choice, Optional<Stage> stage, Optional<Country> country, Optional<YearMonth> month, String text) {

    /** All of them. */
    static final PassageFilter ALL =
            new PassageFilter(new Choice.Everything(), Optional.empty(), Optional.empty(), Optional.empty(), "");

    PassageFilter {
        Objects.requireNonNull(choice, "choice");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(text, "text");
    }

    /**
     * Those of some passages that it admits, in their order.
     *
     * @param searchable finds the text of a passage that {@link #searchable} makes, or what was kept of it
     */
    List<Passage> of(List<Passage> all, Knowledge knowledge, Function<Passage, String> searchable) {
        List<String> words = Stream.of(plain(text).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return all.stream()
                .filter(each -> each.isOf(choice))
                .filter(each -> stage.map(each.stages()::contains).orElse(true))
                .filter(each -> month.map(each.months()::contains).orElse(true))
                .filter(each -> country.map(one -> each.named(knowledge).contains(one.code()))
                        .orElse(true))
                .filter(each -> words.isEmpty() || has(searchable.apply(each), words))
                .toList();
    }

    private static boolean has(String text, List<String> words) {
        return words.stream().allMatch(text::contains);
    }

    /** All that can be found of a passage, whatever the width and case of its letters. */
    static String searchable(Passage passage) {
        return plain(passage.words().collect(Collectors.joining("\n")));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    PassageFilter withChoice(Choice value) {
        return new PassageFilter(value, stage, country, month, text);
    }

    PassageFilter withStage(Optional<Stage> value) {
        return new PassageFilter(choice, value, country, month, text);
    }

    PassageFilter withCountry(Optional<Country> value) {
        return new PassageFilter(choice, stage, value, month, text);
    }

    PassageFilter withMonth(Optional<YearMonth> value) {
        return new PassageFilter(choice, stage, country, value, text);
    }

    PassageFilter withText(String value) {
        return new PassageFilter(choice, stage, country, month, value);
    }
}
