package org.fourquadrant.chart.mark;

import java.awt.Color;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fourquadrant.chart.words.LegendTexts;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.country.Alignment;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.FormulaRange;
import org.fourquadrant.model.country.NegotiationStage;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.country.Region;
import org.fourquadrant.model.country.TariffMove;
import org.fourquadrant.model.country.TariffRange;
import org.fourquadrant.model.country.Trait;
import org.fourquadrant.model.country.WeightedRange;
import org.fourquadrant.model.view.ColourBy;
import org.fourquadrant.model.view.View;

/** Makes the colouring that a view asks for. */
public final class Colourings {

    /** The stages in the order of the legend. */
    private static final List<NegotiationStage> STAGES = List.of(
            NegotiationStage.NONE_REPORTED,
            NegotiationStage.THREATENED,
            NegotiationStage.STEPS_REPORTED,
            NegotiationStage.IN_TALKS,
            NegotiationStage.AGREED,
            NegotiationStage.BEYOND_KNOWLEDGE);

    private Colourings() {}

    /** The colouring of the marks of a field, in some colours of the view's theme. */
    public static MarkColouring of(Facts facts, MarkField field, LegendTexts texts, Palette palette) {
        View view = facts.view();
        ClassLooks looks = ClassLooks.of(view.theme());
        return switch (view.marks().colourBy()) {
            case QUADRANT -> new QuadrantColouring(palette);
            case REGION -> new ClassColouring("", regions(looks, texts), field, country -> country.region());
            case MEMBERSHIP -> new ClassColouring("", alignments(looks, texts), field, facts.traits()::alignment);
            case TARIFF -> new ClassColouring(texts.tariffs(), tariffs(looks, texts), field, facts.traits()::tariff);
            case TARIFF_CHANGE ->
                new ClassColouring(texts.tariffChanges(), moves(looks, texts), field, facts.traits()::move);
            case WEIGHTED_TARIFF ->
                new ClassColouring(
                        texts.weightedTariffs(facts.traits().weightedOnlyUntil()),
                        weighted(looks, texts),
                        field,
                        facts.traits()::weighted);
            case FORMULA -> new ClassColouring(texts.formula(), formula(looks, texts), field, facts.traits()::formula);
            case NEGOTIATION ->
                new ClassColouring(texts.negotiations(), stages(looks, texts), field, facts.traits()::negotiation);
        };
    }

    private static List<MarkColouring.LegendEntry> regions(ClassLooks looks, LegendTexts texts) {
        return Stream.of(Region.values())
                .map(region -> new MarkColouring.LegendEntry(looks.kind(region.ordinal()), texts.of(region), region))
                .toList();
    }

    private static List<MarkColouring.LegendEntry> alignments(ClassLooks looks, LegendTexts texts) {
        return Stream.of(Alignment.values())
                .map(alignment -> new MarkColouring.LegendEntry(
                        alignment == Alignment.NONE ? looks.nothing() : looks.kind(alignment.ordinal()),
                        texts.of(alignment),
                        alignment))
                .toList();
    }

    private static List<MarkColouring.LegendEntry> tariffs(ClassLooks looks, LegendTexts texts) {
        return Stream.of(TariffRange.values())
                .map(range -> new MarkColouring.LegendEntry(
                        switch (range) {
                            case NONE -> looks.nothing();
                            case NOT_KNOWN -> looks.unknown();
                            default -> looks.step(range.ordinal() - 1);
                        },
                        texts.of(range),
                        range))
                .toList();
    }

    private static List<MarkColouring.LegendEntry> weighted(ClassLooks looks, LegendTexts texts) {
        return Stream.of(WeightedRange.values())
                .map(range -> new MarkColouring.LegendEntry(
                        range == WeightedRange.NOT_COMPUTED ? looks.unknown() : looks.step(range.ordinal()),
                        texts.of(range),
                        range))
                .toList();
    }

    private static List<MarkColouring.LegendEntry> formula(ClassLooks looks, LegendTexts texts) {
        return Stream.of(FormulaRange.values())
                .map(range -> new MarkColouring.LegendEntry(
                        range == FormulaRange.NOT_RECKONED ? looks.unknown() : looks.step(range.ordinal()),
                        texts.of(range),
                        range))
                .toList();
    }

    /** What rose is red and points up, what fell is blue and points down. */
    private static List<MarkColouring.LegendEntry> moves(ClassLooks looks, LegendTexts texts) {
        return Stream.of(TariffMove.values())
                .map(move -> new MarkColouring.LegendEntry(
                        switch (move) {
                            case HIGHER -> looks.rise();
                            case LOWER -> looks.fall();
                            case OTHER_BASIS -> looks.kind(3);
                            case SAME -> looks.nothing();
                            case NOT_KNOWN -> looks.unknown();
                        },
                        texts.of(move),
                        move))
                .toList();
    }

    /** Their colours as everywhere: talks are blue, what is agreed green, what threatens red. */
    private static List<MarkColouring.LegendEntry> stages(ClassLooks looks, LegendTexts texts) {
        return STAGES.stream()
                .map(stage -> new MarkColouring.LegendEntry(
                        switch (stage) {
                            case IN_TALKS -> looks.kind(0);
                            case THREATENED -> looks.kind(1);
                            case AGREED -> looks.kind(2);
                            case STEPS_REPORTED -> looks.kind(3);
                            case BEYOND_KNOWLEDGE -> looks.unknown();
                            default -> looks.nothing();
                        },
                        texts.of(stage),
                        stage))
                .toList();
    }

    /** Whether the colouring of a view is that of another of the same ground. */
    public static boolean isSame(View one, View other) {
        return one.marks().colourBy() == other.marks().colourBy()
                && one.theme() == other.theme()
                && one.language() == other.language()
                && (one.marks().colourBy() != ColourBy.FORMULA
                        || one.ideas().assumed().equals(other.ideas().assumed()))
                && (one.marks().colourBy() == ColourBy.QUADRANT || one.data().equals(other.data()));
    }

    /** Colour by a class that does not depend on the line: a region, a group, a range of tariffs, a stage of talks. */
    private static final class ClassColouring implements MarkColouring {

        private final String title;
        /** What is explained only where a mark has it. */
        private static final Set<Trait> SELDOM = Set.of(
                TariffRange.NOT_KNOWN,
                WeightedRange.NOT_COMPUTED,
                FormulaRange.NOT_RECKONED,
                TariffMove.NOT_KNOWN,
                TariffMove.OTHER_BASIS,
                NegotiationStage.BEYOND_KNOWLEDGE);

        private final List<LegendEntry> all;
        private final List<LegendEntry> shown;
        private final int[] classes;

        /**
         * Colours marks by class.
         *
         * @param title what stands before the legend, may be empty
         * @param legend the classes, of which every country has one
         * @param traitOf what decides the class of a country
         */
        ClassColouring(String title, List<LegendEntry> legend, MarkField field, Function<Country, Trait> traitOf) {
            this.title = title;
            List<Trait> traits = legend.stream().map(LegendEntry::trait).toList();
            classes = new int[field.size()];
            for (int i = 0; i < classes.length; i++) {
                classes[i] = traits.indexOf(traitOf.apply(field.country(i).country()));
            }
            this.all = List.copyOf(legend);
            this.shown = legend.stream()
                    .filter(entry -> !SELDOM.contains(entry.trait())
                            || IntStream.of(classes).anyMatch(each -> each == traits.indexOf(entry.trait())))
                    .toList();
        }

        @Override
        public Color colour(int index, Quadrant quadrant) {
            return all.get(classes[index]).look().colour();
        }

        @Override
        public MarkShape shape(int index, Quadrant quadrant) {
            return all.get(classes[index]).look().shape();
        }

        @Override
        public int entryOf(int index) {
            return shown.indexOf(all.get(classes[index]));
        }

        @Override
        public String legendTitle() {
            return title;
        }

        @Override
        public List<LegendEntry> legend() {
            return shown;
        }
    }

    /**
     * Colour by quadrant; the titles in the corners carry the same colours.
     *
     * @param palette the colours of the theme
     */
    private record QuadrantColouring(Palette palette) implements MarkColouring {

        @Override
        public Color colour(int index, Quadrant quadrant) {
            return palette.mark(quadrant);
        }

        @Override
        public MarkShape shape(int index, Quadrant quadrant) {
            return MarkShape.of(quadrant);
        }

        @Override
        public int entryOf(int index) {
            return -1;
        }

        @Override
        public String legendTitle() {
            return "";
        }

        @Override
        public List<LegendEntry> legend() {
            return List.of();
        }
    }
}
