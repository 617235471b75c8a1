package org.fourquadrant.data.saved;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.fourquadrant.data.json.JsonPart;
import org.fourquadrant.data.json.Shape;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.AskedSources;
import org.fourquadrant.model.view.Axes;
import org.fourquadrant.model.view.AxisScale;
import org.fourquadrant.model.view.ColourBy;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.Marks;
import org.fourquadrant.model.view.SizeBy;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.model.view.Thresholds;
import org.fourquadrant.model.view.Upward;
import org.fourquadrant.model.view.View;
import org.fourquadrant.model.view.Viewport;

/** A view in a file: keys in snake_case, enum constants in lower case. */
final class ViewShape {

    /** The version that is written, and the newest one that is read. */
    static final int VERSION = 1;

    private static final String LINEAR = "linear";
    private static final String SQUARE_ROOT = "square_root";
    private static final String SIGNED_LOG = "signed_log";
    private static final String RANK = "rank";

    private static final Shape<Axes> AXES = Shape.<Axes>empty()
            // Before the zoom, which another measure would take away.
            .withConstant("upward", Upward.class, Axes::upward, Axes::withUpward)
            .with(
                    "share",
                    axes -> tree(axes.share()),
                    (part, axes) -> axes.withShare(scale(part, "share", axes.share())))
            .with(
                    "balance",
                    axes -> tree(axes.balance()),
                    (part, axes) -> axes.withBalance(scale(part, "balance", axes.balance())))
            .with(
                    "zoom",
                    axes -> axes.zoom().map(ViewShape::tree).orElse(null),
                    (part, axes) -> part.mentions("zoom")
                            ? axes.withZoom(part.part("zoom").flatMap(ViewShape::zoom))
                            : axes);

    private static final Shape<Marks> MARKS = Shape.<Marks>empty()
            .withConstant("colour_by", ColourBy.class, Marks::colourBy, Marks::withColourBy)
            .withConstant("size_by", SizeBy.class, Marks::sizeBy, Marks::withSizeBy)
            .withPart("filter", FilterShape.SHAPE, Marks::filter, Marks::withFilter);

    /** With a smaller one the logarithm of a balance leaves what a number can hold, million US dollars. */
    private static final double SMALLEST_CONSTANT = 1e-3;

    static final Shape<View> SHAPE = Shape.<View>empty()
            .with("version", view -> VERSION, (part, view) -> view)
            .withText("dataset", view -> view.data().dataset(), ViewShape::withDataset)
            .with(
                    "year",
                    view -> view.data().year(),
                    (part, view) -> view.withData(view.data().withYear((int)
                            part.number("year").orElse(view.data().year()))))
            .with("from_year", view -> view.data().fromYear().orElse(null), ViewShape::fromYear)
            .with(
                    "as_of",
                    view -> view.data().asOf().toString(),
                    (part, view) -> view.withData(view.data()
                            .withAsOf(day(part, "as_of").orElse(view.data().asOf()))))
            .with(
                    "compared_day",
                    view -> view.data().comparedDay().map(LocalDate::toString).orElse(null),
                    (part, view) -> part.mentions("compared_day")
                            ? view.withData(view.data().withComparedDay(day(part, "compared_day")))
                            : view)
            .withConstant(
                    "sources",
                    AskedSources.class,
                    view -> view.data().sources(),
                    (view, asked) -> view.withData(view.data().withSources(asked)))
            .with(
                    "compare_with",
                    view -> view.data().compareWith().orElse(null),
                    (part, view) -> part.mentions("compare_with")
                            ? view.withData(view.data().withCompareWith(part.text("compare_with")))
                            : view)
            .with("threshold", view -> view.thresholds().main(), ViewShape::threshold)
            .with(
                    "reference_thresholds",
                    view -> view.thresholds().references(),
                    (part, view) -> part.has("reference_thresholds")
                            ? view.withThresholds(
                                    view.thresholds().withReferences(part.numbers("reference_thresholds")))
                            : view)
            .with("pinned_threshold", view -> view.thresholds().pinned().orElse(null), ViewShape::pinned)
            .withPart("axes", AXES, View::axes, View::withAxes)
            .withPart("marks", MARKS, View::marks, View::withMarks)
            .withPart("labels", LabelsShape.SHAPE, View::labels, View::withLabels)
            .withPart("ideas", IdeasShape.SHAPE, View::ideas, View::withIdeas)
            .with(
                    "selection",
                    view -> view.selection().stream().map(CountryCode::value).toList(),
                    (part, view) -> part.has("selection") ? view.withSelection(selection(part)) : view)
            .with(
                    "language",
                    view -> view.language().tag(),
                    (part, view) -> view.withLanguage(language(part, view.language())))
            .withConstant("theme", Theme.class, View::theme, View::withTheme)
            .withPart("years", YearsShape.SHAPE, View::years, View::withYears);

    private ViewShape() {}

    /** Unlike a person who chooses another dataset, a file may compare one with itself. */
    private static View withDataset(View view, String name) {
        DataChoice data = view.data();
        return view.withData(new DataChoice(
                name,
                data.year(),
                data.fromYear(),
                data.asOf(),
                data.comparedDay(),
                data.sources(),
                data.compareWith()));
    }

    /** Files of before know no range of years. */
    private static View fromYear(JsonPart part, View view) {
        if (!part.mentions("from_year")) {
            return view;
        }
        OptionalDouble first = part.number("from_year");
        if (first.isPresent() && first.getAsDouble() > view.data().year()) {
            part.wrong("from_year", "≤ " + view.data().year());
            return view;
        }
        Optional<Integer> year = first.stream().mapToObj(number -> (int) number).findFirst();
        return view.withData(view.data().withFromYear(year));
    }

    private static Optional<LocalDate> day(JsonPart part, String key) {
        try {
            return part.text(key).map(LocalDate::parse);
        } catch (DateTimeParseException notADate) {
            part.wrong(key, "2025-04-09");
            return Optional.empty();
        }
    }

    /** Files of before know no pin. */
    private static View pinned(JsonPart part, View view) {
        OptionalDouble pinned = part.number("pinned_threshold");
        if (pinned.isPresent() && !(pinned.getAsDouble() >= 0 && pinned.getAsDouble() <= Thresholds.MAX)) {
            part.wrong("pinned_threshold", "0 … 100");
            return view;
        }
        return part.mentions("pinned_threshold")
                ? view.withThresholds(
                        view.thresholds().withPinned(pinned.stream().boxed().findFirst()))
                : view;
    }

    private static View threshold(JsonPart part, View view) {
        double main = part.number("threshold").orElse(view.thresholds().main());
        if (main >= 0 && main <= Thresholds.MAX) {
            return view.withThreshold(main);
        }
        part.wrong("threshold", "0 … 100");
        return view;
    }

    private static Map<String, Object> tree(AxisScale scale) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (scale instanceof AxisScale.SignedLog log) {
            tree.put("scale", SIGNED_LOG);
            tree.put("constant", log.constant());
        } else if (scale instanceof AxisScale.SquareRoot) {
            tree.put("scale", SQUARE_ROOT);
        } else {
            tree.put("scale", scale instanceof AxisScale.Rank ? RANK : LINEAR);
        }
        return tree;
    }

    private static AxisScale scale(JsonPart axes, String key, AxisScale base) {
        Optional<JsonPart> part = axes.part(key);
        if (part.isEmpty()) {
            return base;
        }
        return switch (part.get().text("scale", "")) {
            case LINEAR -> new AxisScale.Linear();
            case SQUARE_ROOT -> new AxisScale.SquareRoot();
            case RANK -> new AxisScale.Rank();
            case SIGNED_LOG -> signedLog(part.get());
            default -> {
                part.get().wrong("scale", String.join(", ", LINEAR, SQUARE_ROOT, SIGNED_LOG, RANK));
                yield base;
            }
        };
    }

    private static AxisScale signedLog(JsonPart part) {
        double constant = part.number("constant").orElse(Axes.ONE_BILLION);
        if (constant >= SMALLEST_CONSTANT) {
            return new AxisScale.SignedLog(constant);
        }
        part.wrong("constant", "≥ 0.001");
        return new AxisScale.SignedLog(Axes.ONE_BILLION);
    }

    private static Map<String, Object> tree(Viewport zoom) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("min_share", zoom.minShare());
        tree.put("max_share", zoom.maxShare());
        tree.put("min_balance", zoom.minBalance());
        tree.put("max_balance", zoom.maxBalance());
        return tree;
    }

    private static Optional<Viewport> zoom(JsonPart zoom) {
        List<Double> edges = new ArrayList<>();
        for (String key : List.of("min_share", "max_share", "min_balance", "max_balance")) {
            zoom.number(key).ifPresentOrElse(edges::add, () -> zoom.missing(key));
        }
        if (edges.size() < 4) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Viewport(edges.get(0), edges.get(1), edges.get(2), edges.get(3)));
        } catch (IllegalArgumentException empty) {
            zoom.wrong("max_share", "> min_share");
            return Optional.empty();
        }
    }

    private static Set<CountryCode> selection(JsonPart part) {
        Set<CountryCode> codes = new LinkedHashSet<>();
        for (String code : part.texts("selection")) {
            if (CountryCode.isWellFormed(code)) {
                codes.add(new CountryCode(code));
            } else {
                part.wrong("selection", "JPN");
            }
        }
        return codes;
    }

    private static Language language(JsonPart part, Language base) {
        Optional<String> tag = part.text("language");
        for (Language language : Language.values()) {
            if (tag.equals(Optional.of(language.tag()))) {
                return language;
            }
        }
        if (tag.isPresent()) {
            part.wrong("language", "en, ja");
        }
        return base;
    }
}
