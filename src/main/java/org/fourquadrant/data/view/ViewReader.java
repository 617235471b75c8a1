package org.fourquadrant.data.view;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.fourquadrant.data.json.JsonPart;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.Axes;
import org.fourquadrant.model.view.AxisScale;
import org.fourquadrant.model.view.ColourBy;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.LabelOffset;
import org.fourquadrant.model.view.LabelText;
import org.fourquadrant.model.view.Labels;
import org.fourquadrant.model.view.Marks;
import org.fourquadrant.model.view.SizeBy;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.model.view.Thresholds;
import org.fourquadrant.model.view.View;
import org.fourquadrant.model.view.Viewport;

/** The tree of a view's file to a view; whatever is not there stays as in a base. Unknown keys are passed over. */
public final class ViewReader {

    static final String LINEAR = "linear";
    static final String SQUARE_ROOT = "square_root";
    static final String SIGNED_LOG = "signed_log";
    static final String RANK = "rank";

    private final JsonPart root;

    /** @param root the tree of the view */
    public ViewReader(JsonPart root) {
        this.root = root;
    }

    /**
     * The view.
     *
     * @param base gives what the tree does not say
     */
    public View read(View base) {
        return new View(
                data(base.data()),
                thresholds(base.thresholds()),
                root.part("axes").map(part -> axes(part, base.axes())).orElse(base.axes()),
                root.part("marks").map(part -> marks(part, base.marks())).orElse(base.marks()),
                root.part("labels").map(part -> labels(part, base.labels())).orElse(base.labels()),
                root.has("selection") ? codes() : base.selection(),
                language(base.language()),
                root.constant("theme", Theme.class).orElse(base.theme()));
    }

    private DataChoice data(DataChoice base) {
        return new DataChoice(
                root.text("dataset", base.dataset()),
                (int) root.number("year").orElse(base.year()),
                asOf(base),
                root.mentions("compare_with") ? root.text("compare_with") : base.compareWith());
    }

    private LocalDate asOf(DataChoice base) {
        try {
            return root.text("as_of").map(LocalDate::parse).orElse(base.asOf());
        } catch (DateTimeParseException notADate) {
            root.wrong("as_of", "2025-04-09");
            return base.asOf();
        }
    }

    private Thresholds thresholds(Thresholds base) {
        List<Double> references =
                root.has("reference_thresholds") ? root.numbers("reference_thresholds") : base.references();
        double main = root.number("threshold").orElse(base.main());
        if (main >= 0 && main <= Thresholds.MAX) {
            return new Thresholds(main, references);
        }
        root.wrong("threshold", "0 … 100");
        return base;
    }

    private static Axes axes(JsonPart axes, Axes base) {
        Optional<Viewport> zoom = axes.mentions("zoom") ? axes.part("zoom").flatMap(ViewReader::zoom) : base.zoom();
        return new Axes(scale(axes, "share", base.share()), scale(axes, "balance", base.balance()), zoom);
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
        if (constant > 0) {
            return new AxisScale.SignedLog(constant);
        }
        part.wrong("constant", "> 0");
        return new AxisScale.SignedLog(Axes.ONE_BILLION);
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

    private static Marks marks(JsonPart marks, Marks base) {
        return new Marks(
                marks.constant("colour_by", ColourBy.class).orElse(base.colourBy()),
                marks.constant("size_by", SizeBy.class).orElse(base.sizeBy()),
                marks.part("filter")
                        .map(part -> FilterTree.read(part, base.filter()))
                        .orElse(base.filter()));
    }

    private static Labels labels(JsonPart labels, Labels base) {
        LabelText text = labels.constant("text", LabelText.class).orElse(base.text());
        Optional<JsonPart> pinned = labels.part("pinned");
        if (pinned.isEmpty()) {
            return new Labels(text, base.pinned());
        }
        Map<CountryCode, LabelOffset> pins = new TreeMap<>();
        for (String code : pinned.get().keys()) {
            Optional<JsonPart> place = pinned.get().part(code);
            if (place.isPresent() && CountryCode.isWellFormed(code)) {
                LabelOffset offset = new LabelOffset(
                        place.get().number("dx").orElse(0),
                        place.get().number("dy").orElse(0));
                pins.put(new CountryCode(code), offset);
            } else {
                pinned.get().wrong(code, "JPN: {dx, dy}");
            }
        }
        return new Labels(text, pins);
    }

    private Set<CountryCode> codes() {
        Set<CountryCode> codes = new LinkedHashSet<>();
        for (String code : root.texts("selection")) {
            if (CountryCode.isWellFormed(code)) {
                codes.add(new CountryCode(code));
            } else {
                root.wrong("selection", "JPN");
            }
        }
        return codes;
    }

    private Language language(Language base) {
        Optional<String> tag = root.text("language");
        for (Language language : Language.values()) {
            if (tag.equals(Optional.of(language.tag()))) {
                return language;
            }
        }
        if (tag.isPresent()) {
            root.wrong("language", "en, ja");
        }
        return base;
    }
}
