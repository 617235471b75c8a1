package org.fourquadrant.chart.colour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.fourquadrant.analysis.dossier.NegotiationHistory;
import org.fourquadrant.analysis.tariff.TariffHistory;
import org.fourquadrant.chart.mark.MarkField;
import org.fourquadrant.chart.words.LegendTexts;
import org.fourquadrant.model.ColourBy;
import org.fourquadrant.model.Country;
import org.fourquadrant.model.Filter;
import org.fourquadrant.model.Library;
import org.fourquadrant.model.Membership;
import org.fourquadrant.model.Region;
import org.fourquadrant.model.View;
import org.fourquadrant.model.Workspace;

/** Makes the colouring that a view asks for. */
public final class Colourings {

    /** The groups that membership colours tell apart, in the order of the legend. */
    private enum Group {
        NATO_AND_EU,
        NATO,
        EU,
        TREATY_ALLY,
        MAJOR_NON_NATO_ALLY,
        NONE;

        static Group of(Country country) {
            boolean nato = country.isMemberOf(Membership.NATO);
            boolean union = country.isMemberOf(Membership.EUROPEAN_UNION);
            if (nato) {
                return union ? NATO_AND_EU : NATO;
            }
            if (union) {
                return EU;
            }
            if (country.isMemberOf(Membership.TREATY_ALLY)) {
                return TREATY_ALLY;
            }
            return country.isMemberOf(Membership.MAJOR_NON_NATO_ALLY) ? MAJOR_NON_NATO_ALLY : NONE;
        }
    }

    /** What was sorted from the library asked for last; sorting its statements anew for each frame would be waste. */
    private record Kept(Library library, TariffHistory tariffs, NegotiationHistory negotiations) {}

    private volatile Kept kept;

    /** The colouring of the marks of a field. */
    public MarkColouring of(Workspace workspace, View view, MarkField field, LegendTexts texts) {
        return switch (view.marks().colourBy()) {
            case QUADRANT -> new QuadrantColouring(Palette.of(view.theme()));
            case REGION ->
                byKind(
                        view,
                        field,
                        "region",
                        Region.values(),
                        country -> country.region().ordinal(),
                        texts);
            case MEMBERSHIP ->
                byKind(
                        view,
                        field,
                        "group",
                        Group.values(),
                        country -> Group.of(country).ordinal(),
                        texts);
            case TARIFF -> TariffColouring.of(view, field, sorted(workspace).tariffs(), texts);
            case NEGOTIATION ->
                NegotiationColouring.of(view, field, sorted(workspace).negotiations(), texts);
        };
    }

    private static MarkColouring byKind(
            View view,
            MarkField field,
            String prefix,
            Enum<?>[] kinds,
            ToIntFunction<Country> kindOf,
            LegendTexts texts) {
        ClassColours colours = ClassColours.of(view.theme());
        List<MarkColouring.LegendEntry> legend = new ArrayList<>();
        for (Enum<?> kind : kinds) {
            legend.add(new MarkColouring.LegendEntry(
                    kind == Group.NONE ? colours.nothing() : colours.kind(kind.ordinal()),
                    texts.kind(prefix, kind),
                    filterFor(kind)));
        }
        int[] classes = new int[field.size()];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = kindOf.applyAsInt(field.country(i).country());
        }
        return new ClassColouring("", classes, legend);
    }

    /** A filter asks for at least one group, so it cannot say "NATO only", as these groups do. */
    private static Optional<Filter> filterFor(Enum<?> kind) {
        return kind instanceof Region region ? Optional.of(new Filter(Set.of(region), Set.of())) : Optional.empty();
    }

    private Kept sorted(Workspace workspace) {
        Kept now = kept;
        if (now == null || now.library() != workspace.library()) {
            now = new Kept(
                    workspace.library(),
                    new TariffHistory(workspace.library(), workspace.countries()),
                    new NegotiationHistory(workspace.library(), workspace.countries()));
            kept = now;
        }
        return now;
    }

    /** Whether the colouring of a view is that of another of the same ground. */
    public static boolean isSame(View one, View other) {
        return one.marks().colourBy() == other.marks().colourBy()
                && one.theme() == other.theme()
                && one.language() == other.language()
                && (one.marks().colourBy() == ColourBy.QUADRANT || one.data().equals(other.data()));
    }
}
