package org.fourquadrant.data.saved;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fourquadrant.data.json.Shape;
import org.fourquadrant.model.country.Alignment;
import org.fourquadrant.model.country.FormulaRange;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.country.NegotiationStage;
import org.fourquadrant.model.country.Region;
import org.fourquadrant.model.country.TariffMove;
import org.fourquadrant.model.country.TariffRange;
import org.fourquadrant.model.country.Trait;
import org.fourquadrant.model.country.WeightedRange;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.model.view.Filter;

/** A filter in a file: a list for each kind of trait; a kind that the file does not name is as in the base. */
final class FilterShape {

    static final Shape<Filter> SHAPE = shape();

    private FilterShape() {}

    private static Shape<Filter> shape() {
        Shape<Filter> shape = Shape.empty();
        shape = kind(shape, "regions", Region.class);
        shape = kind(shape, "memberships", Membership.class);
        shape = kind(shape, "alignments", Alignment.class);
        shape = kind(shape, "tariffs", TariffRange.class);
        shape = kind(shape, "weighted_tariffs", WeightedRange.class);
        shape = kind(shape, "formula_rates", FormulaRange.class);
        shape = kind(shape, "tariff_changes", TariffMove.class);
        return kind(shape, "negotiations", NegotiationStage.class);
    }

    private static <E extends Enum<E> & Trait> Shape<Filter> kind(Shape<Filter> shape, String key, Class<E> type) {
        // In the order of declaration, so that the same filter is always the same text.
        return shape.with(
                key,
                filter -> filter.of(type).stream().sorted().map(Tokens::of).toList(),
                (part, base) -> part.has(key) ? replaced(base, type, part.constants(key, type)) : base);
    }

    private static <E extends Trait> Filter replaced(Filter base, Class<E> type, List<E> asked) {
        Set<Trait> traits = new HashSet<>(base.traits());
        traits.removeAll(base.of(type));
        traits.addAll(asked);
        return new Filter(traits);
    }
}
