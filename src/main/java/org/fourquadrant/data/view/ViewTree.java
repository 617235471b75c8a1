package org.fourquadrant.data.view;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.model.view.Axes;
import org.fourquadrant.model.view.AxisScale;
import org.fourquadrant.model.view.Labels;
import org.fourquadrant.model.view.Marks;
import org.fourquadrant.model.view.View;
import org.fourquadrant.model.view.Viewport;

/** A view as nested maps in the form of its file. */
public final class ViewTree {

    private ViewTree() {}

    /** The tree of a view. */
    public static Map<String, Object> of(View view) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("version", ViewJson.VERSION);
        tree.put("dataset", view.data().dataset());
        tree.put("year", view.data().year());
        tree.put("as_of", view.data().asOf().toString());
        tree.put("compare_with", view.data().compareWith().orElse(null));
        tree.put("threshold", view.thresholds().main());
        tree.put("reference_thresholds", view.thresholds().references());
        tree.put("axes", axes(view.axes()));
        tree.put("marks", marks(view.marks()));
        tree.put("labels", labels(view.labels()));
        tree.put("selection", view.selection().stream().map(CountryCode::value).toList());
        tree.put("language", view.language().tag());
        tree.put("theme", Tokens.of(view.theme()));
        return tree;
    }

    private static Map<String, Object> axes(Axes axes) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("share", scale(axes.share()));
        tree.put("balance", scale(axes.balance()));
        tree.put("zoom", axes.zoom().map(ViewTree::zoom).orElse(null));
        return tree;
    }

    /** A scale; the names are those that {@link ViewReader} knows. */
    private static Map<String, Object> scale(AxisScale scale) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (scale instanceof AxisScale.SignedLog log) {
            tree.put("scale", ViewReader.SIGNED_LOG);
            tree.put("constant", log.constant());
        } else if (scale instanceof AxisScale.SquareRoot) {
            tree.put("scale", ViewReader.SQUARE_ROOT);
        } else {
            tree.put("scale", scale instanceof AxisScale.Rank ? ViewReader.RANK : ViewReader.LINEAR);
        }
        return tree;
    }

    private static Map<String, Object> zoom(Viewport zoom) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("min_share", zoom.minShare());
        tree.put("max_share", zoom.maxShare());
        tree.put("min_balance", zoom.minBalance());
        tree.put("max_balance", zoom.maxBalance());
        return tree;
    }

    private static Map<String, Object> marks(Marks marks) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("colour_by", Tokens.of(marks.colourBy()));
        tree.put("size_by", Tokens.of(marks.sizeBy()));
        tree.put("filter", FilterTree.of(marks.filter()));
        return tree;
    }

    private static Map<String, Object> labels(Labels labels) {
        Map<String, Object> pinned = new LinkedHashMap<>();
        labels.pinned().forEach((country, offset) -> {
            Map<String, Object> place = new LinkedHashMap<>();
            place.put("dx", offset.dx());
            place.put("dy", offset.dy());
            pinned.put(country.value(), place);
        });
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("text", Tokens.of(labels.text()));
        tree.put("pinned", pinned);
        return tree;
    }
}
