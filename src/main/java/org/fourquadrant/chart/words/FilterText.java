package org.fourquadrant.chart.words;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fourquadrant.model.country.Alignment;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.country.NegotiationStage;
import org.fourquadrant.model.country.Region;
import org.fourquadrant.model.country.TariffRange;
import org.fourquadrant.model.country.Trait;
import org.fourquadrant.model.view.Filter;
import org.fourquadrant.text.Texts;

/** Says on a chart what a filter leaves on it. */
final class FilterText {

    private static final List<Class<? extends Trait>> KINDS =
            List.of(Region.class, Membership.class, Alignment.class, TariffRange.class, NegotiationStage.class);

    private final Texts texts;
    private final Function<Trait, String> name;

    /** @param name the caption of a trait in a legend */
    FilterText(Texts texts, Function<Trait, String> name) {
        this.texts = texts;
        this.name = name;
    }

    /** Such as {@code Only Asia, Europe; tariff up to 10 %.} */
    Optional<String> sentence(Filter filter) {
        String asked = KINDS.stream()
                .flatMap(kind -> asked(filter, kind).stream())
                .collect(Collectors.joining(texts.get("filter.separator")));
        return asked.isEmpty() ? Optional.empty() : Optional.of(texts.format("filter", asked));
    }

    private Optional<String> asked(Filter filter, Class<? extends Trait> kind) {
        String names = filter.of(kind).stream()
                .sorted((one, other) -> Integer.compare(place(one), place(other)))
                .map(name)
                .collect(Collectors.joining(texts.get("list.separator")));
        if (names.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                kind == TariffRange.class
                        ? texts.format("filter.tariff", names)
                        : kind == NegotiationStage.class ? texts.format("filter.negotiation", names) : names);
    }

    private static int place(Trait trait) {
        return ((Enum<?>) trait).ordinal();
    }
}
