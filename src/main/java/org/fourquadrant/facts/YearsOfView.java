package org.fourquadrant.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fourquadrant.facts.place.Plottable;
import org.fourquadrant.facts.scale.AxisTransform;
import org.fourquadrant.facts.scale.AxisTransforms;
import org.fourquadrant.facts.scale.ShareAxisEnd;
import org.fourquadrant.facts.years.LineOfYears;
import org.fourquadrant.facts.years.Move;
import org.fourquadrant.facts.years.MovePanel;
import org.fourquadrant.facts.years.Moves;
import org.fourquadrant.facts.years.NoFace;
import org.fourquadrant.facts.years.Ribbon;
import org.fourquadrant.facts.years.Trail;
import org.fourquadrant.facts.years.WholeReading;
import org.fourquadrant.facts.years.YearGrid;
import org.fourquadrant.facts.years.YearPlace;
import org.fourquadrant.facts.years.Years;
import org.fourquadrant.facts.years.YearsRule;
import org.fourquadrant.model.country.Alignment;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.country.Region;
import org.fourquadrant.model.country.Trait;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.view.Thresholds;
import org.fourquadrant.model.view.Trails;
import org.fourquadrant.model.view.Upward;
import org.fourquadrant.model.view.View;
import org.fourquadrant.model.view.ViewFace;

/** Where the countries of a view stood over its range of years: ribbon, moves and trails are of the same places. */
public final class YearsOfView {

    private final Facts facts;
    private final View view;
    private final Supplier<YearGrid> grid;

    YearsOfView(Facts facts, Supplier<YearGrid> grid) {
        this.facts = facts;
        this.view = facts.view();
        this.grid = grid;
    }

    /** The years that the dataset has, ascending. */
    public NavigableSet<Integer> all() {
        return facts.dataset().map(Dataset::years).orElseGet(TreeSet::new);
    }

    /** The line that the years are held against. */
    public LineOfYears line() {
        return LineOfYears.of(view, facts.workspace().figures());
    }

    /** Every place of every year, with the line, the carrying and the reading of the view. */
    public Years places() {
        Thresholds thresholds = view.thresholds().withMain(line().threshold());
        return new Years(
                        facts.workspace().countries(),
                        facts.dataset(),
                        new YearsRule(thresholds, view.years().carry(), WholeReading.UNDECIDED))
                .knowing(grid.get());
    }

    /**
     * The ribbon of the range, in the order of the view; where one year alone is shown, of all years up to it. Empty where
     * the dataset has but one year.
     */
    public Optional<Ribbon> ribbon() {
        if (all().size() < 2 || !all().contains(view.data().year())) {
            return Optional.empty();
        }
        int from = view.data().fromYear().orElseGet(() -> grid.get().first());
        Ribbon ribbon = Ribbon.of(
                grid.get(), Math.max(from, grid.get().first()), view.data().year(), line(), this::passes);
        return Optional.of(ribbon.sorted(view.years().order(), view.language()));
    }

    /** The ribbon with the rows of the selected alone; with all where fewer than two are. */
    public Optional<Ribbon> ribbonOfSelected() {
        return ribbon().map(all -> {
            Ribbon selected = all.only(view.selection());
            return selected.rows().size() < 2 ? all : selected;
        });
    }

    /** Who moved over the range; empty where one year alone is shown. */
    public Optional<Moves> moves() {
        return view.data()
                .fromYear()
                .map(from -> places().moves(from, view.data().year()).only(this::passes));
    }

    /** Why the face that the view asks for has nothing to show; empty where it has, and for the chart. */
    public Optional<NoFace> noFace() {
        ViewFace face = view.years().face();
        if (face == ViewFace.CHART) {
            return Optional.empty();
        }
        if (all().size() < 2) {
            return Optional.of(NoFace.DATASET_OF_ONE_YEAR);
        }
        if (face != ViewFace.RIBBON && view.data().fromYear().isEmpty()) {
            return Optional.of(NoFace.ONE_YEAR_SHOWN);
        }
        boolean isEmpty = face == ViewFace.RIBBON
                ? ribbon().map(Ribbon::rows).orElse(List.of()).isEmpty()
                : moves().map(Moves::moves).orElse(List.of()).isEmpty();
        return isEmpty ? Optional.of(NoFace.NOBODY) : Optional.empty();
    }

    /** Those whose shares lie beyond the axis in any year of the range; nobody of one year alone. */
    public List<Country> everBeyondAxis() {
        OptionalDouble most = highestShare();
        return most.isEmpty()
                ? List.of()
                : grid
                        .get()
                        .above(
                                axisEnd(most.getAsDouble()),
                                view.data().fromYear().orElseThrow(),
                                view.data().year())
                        .stream()
                        .filter(this::passes)
                        .toList();
    }

    /**
     * The moves of the range parted by region or alliance, where colours part by these, else by the quadrant in the first year;
     * parts with nobody are left out. None where one year alone is shown.
     */
    public List<MovePanel> panels() {
        List<Move> moves = moves().map(Moves::moves).orElse(List.of());
        return switch (view.marks().colourBy()) {
            case REGION -> byTrait(moves, Region.values(), Country::region);
            case MEMBERSHIP ->
                byTrait(moves, Alignment.values(), country -> facts.traits().alignment(country));
            case QUADRANT, TARIFF, TARIFF_CHANGE, WEIGHTED_TARIFF, FORMULA, NEGOTIATION -> byStart(moves);
        };
    }

    private static <T extends Trait> List<MovePanel> byTrait(List<Move> moves, T[] traits, Function<Country, T> of) {
        return Stream.of(traits)
                .map(trait -> new MovePanel(
                        Optional.of(trait),
                        Optional.empty(),
                        moves.stream()
                                .filter(move -> of.apply(move.country()) == trait)
                                .toList()))
                .filter(panel -> !panel.moves().isEmpty())
                .toList();
    }

    private static List<MovePanel> byStart(List<Move> moves) {
        return Stream.concat(Stream.of(Quadrant.values()).map(Optional::of), Stream.of(Optional.<Quadrant>empty()))
                .map(start -> new MovePanel(
                        Optional.empty(),
                        start,
                        moves.stream()
                                .filter(move -> move.from().quadrant().equals(start))
                                .toList()))
                .filter(panel -> !panel.moves().isEmpty())
                .toList();
    }

    /** The ways that the chart draws, those of the selected last; none where one year alone is shown. */
    public List<Trail> trails() {
        List<Trail> trails = new ArrayList<>();
        if (view.data().fromYear().isEmpty()) {
            return trails;
        }
        Set<CountryCode> selected = new LinkedHashSet<>(view.selection());
        if (view.years().trails() == Trails.CHANGED) {
            moves().orElseThrow().moves().stream()
                    .filter(move ->
                            move.isChange() && !selected.contains(move.country().code()))
                    .forEach(move -> trail(move.country(), List.of(move.from(), move.to()), Trail.Kind.STRAIGHT)
                            .ifPresent(trails::add));
        }
        Years places = places();
        selected.forEach(code -> yearly(code, places).ifPresent(trails::add));
        return trails;
    }

    /**
     * How far the axis of shares reaches over a range, in whichever of its years: nearly all places from the first year on,
     * all of the selected. Empty where one year alone is shown.
     */
    public OptionalDouble highestShare() {
        if (view.data().fromYear().isEmpty()) {
            return OptionalDouble.empty();
        }
        int from = Math.max(view.data().fromYear().get(), grid.get().first());
        double usual = grid.get().usualShareFrom(from);
        return Double.isNaN(usual)
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.max(usual, grid.get().highestShareFrom(from, view.selection())));
    }

    /** How far up all places from the first year of a range on stand on the chart; none of one year alone. */
    public double[] up() {
        return view.data()
                .fromYear()
                .map(from -> view.axes().upward() == Upward.BALANCE ? grid.get().balancesFrom(from) : rates(from))
                .orElseGet(() -> new double[0]);
    }

    private double[] rates(int from) {
        Years places = places();
        return places.countries().stream()
                .flatMap(country ->
                        places.places(country.code(), from, grid.get().last()).stream())
                .map(facts.ideas().heights()::of)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
    }

    /** Those of the year shown whose shares lie beyond the axis of a range that is not zoomed into. */
    public List<Plottable> beyondAxis() {
        OptionalDouble most = highestShare();
        if (most.isEmpty() || view.axes().zoom().isPresent()) {
            return List.of();
        }
        double end = axisEnd(most.getAsDouble());
        return facts.places().plottable().stream()
                .filter(one -> one.share().value() > end)
                .toList();
    }

    private double axisEnd(double most) {
        AxisTransform scale =
                AxisTransforms.of(view.axes().share(), facts.values().shares());
        return ShareAxisEnd.of(most, view, facts.workspace().figures(), scale);
    }

    private Optional<Trail> yearly(CountryCode code, Years years) {
        List<YearPlace> places = years.places(
                code, view.data().fromYear().orElseThrow(), view.data().year());
        return places.isEmpty() ? Optional.empty() : trail(places.get(0).country(), places, Trail.Kind.YEARLY);
    }

    /** A way through the places that have a height; none where there are not two. */
    private Optional<Trail> trail(Country country, List<YearPlace> places, Trail.Kind kind) {
        List<YearPlace> drawn = places.stream()
                .filter(place -> facts.ideas().heights().of(place).isPresent())
                .toList();
        return drawn.size() < 2 ? Optional.empty() : Optional.of(new Trail(country, drawn, kind));
    }

    private boolean passes(Country country) {
        return facts.traits().pass(country, view.marks().filter());
    }
}
