package org.fourquadrant.data.view;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fourquadrant.data.json.JsonPart;
import org.fourquadrant.model.country.Alignment;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.country.NegotiationStage;
import org.fourquadrant.model.country.Region;
import org.fourquadrant.model.country.TariffRange;
import org.fourquadrant.model.country.Trait;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.model.view.Filter;

/** A filter as a map of lists, one for each kind of trait, and back. */
public final class FilterTree {

    /** A kind of trait under its key. */
    private record Kind<E extends Enum<E> & Trait>(String key, Class<E> type) {

        Collection<E> read(JsonPart filter, Filter base) {
            return filter.has(key) ? filter.constants(key, type) : base.of(type);
        }

        /** In the order of declaration, so that the same filter is always the same text. */
        List<String> tokens(Filter filter) {
            return filter.of(type).stream().sorted().map(Tokens::of).toList();
        }
    }

    private static final List<Kind<?>> KINDS = List.of(
            new Kind<>("regions", Region.class),
            new Kind<>("memberships", Membership.class),
            new Kind<>("alignments", Alignment.class),
            new Kind<>("tariffs", TariffRange.class),
            new Kind<>("negotiations", NegotiationStage.class));

    private FilterTree() {}

    /** The map of a filter. */
    public static Map<String, Object> of(Filter filter) {
        Map<String, Object> tree = new LinkedHashMap<>();
        KINDS.forEach(kind -> tree.put(kind.key(), kind.tokens(filter)));
        return tree;
    }

    /** The filter of a file; a kind that the file does not name is as in a base. */
    public static Filter read(JsonPart filter, Filter base) {
        Set<Trait> traits = new HashSet<>();
        KINDS.forEach(kind -> traits.addAll(kind.read(filter, base)));
        return new Filter(traits);
    }
}
