package org.fourquadrant.chart.label;

import java.awt.Font;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fourquadrant.analysis.Classification;
import org.fourquadrant.analysis.Plottable;
import org.fourquadrant.analysis.label.LabelLayout;
import org.fourquadrant.analysis.label.LabelPlacer;
import org.fourquadrant.analysis.label.LabelPriority;
import org.fourquadrant.analysis.label.LabelRequest;
import org.fourquadrant.analysis.label.LabelScene;
import org.fourquadrant.analysis.label.Obstacle;
import org.fourquadrant.analysis.label.PlacedLabel;
import org.fourquadrant.analysis.label.QuadrantExtremes;
import org.fourquadrant.analysis.screen.Box;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.chart.ground.SceneGround;
import org.fourquadrant.chart.layout.CornerTitle;
import org.fourquadrant.chart.lettering.Tools;
import org.fourquadrant.chart.lettering.TypeScale;
import org.fourquadrant.chart.mark.MarkField;
import org.fourquadrant.chart.words.LabelTexts;
import org.fourquadrant.model.CountryCode;
import org.fourquadrant.model.LabelOffset;
import org.fourquadrant.model.LabelText;
import org.fourquadrant.model.View;

/** Asks for a place for the label of every mark in sight and keeps the places of the frame before. */
public final class LabelPlanner {

    /** Above so many marks labels stay where they are while the line moves: nobody can follow that many. */
    private static final int CROWD = 1_000;

    private static final double LINE_HEIGHT = 1.1;

    private final Tools tools;

    public LabelPlanner(Tools tools) {
        this.tools = tools;
    }

    /**
     * Places the labels of a view.
     *
     * @param previous the plan of the scene shown before; null for the first
     */
    public LabelPlan plan(
            View view, SceneGround ground, LabelTexts texts, List<CornerTitle> corners, LabelPlan previous) {
        if (view.labels().text() == LabelText.NONE) {
            return new LabelPlan(view, ground, List.of(), List.of());
        }
        if (ground.field().size() > CROWD && isUnmoved(view, ground, previous)) {
            return new LabelPlan(view, ground, previous.placed(), previous.unplaced());
        }
        List<MarkText> labels = texts(view, ground, texts);
        List<Obstacle> obstacles = LabelObstacles.of(view, ground.plot(), corners);
        Optional<LineMove> move = LineMove.to(view, ground, previous, obstacles);
        List<MarkText> asking = move.isEmpty()
                ? labels
                : labels.stream()
                        .filter(label -> move.get()
                                .concerns(label.country(), ground.field().x(label.mark())))
                        .toList();
        List<LabelRequest> requests = requests(asking, view, ground, previous, move);
        LabelLayout layout = LabelPlacer.place(scene(view, ground, requests, obstacles));
        return new LabelPlan(view, ground, placed(layout, asking), unplaced(layout, asking, labels));
    }

    /** What a view asks of the placing of its labels, none of which has a place yet. */
    public LabelScene scene(View view, SceneGround ground, LabelTexts texts, List<CornerTitle> corners) {
        List<LabelRequest> requests = requests(texts(view, ground, texts), view, ground, null, Optional.empty());
        return scene(view, ground, requests, LabelObstacles.of(view, ground.plot(), corners));
    }

    private static LabelScene scene(
            View view, SceneGround ground, List<LabelRequest> requests, List<Obstacle> obstacles) {
        return new LabelScene(boxOf(ground.plot()), ground.field().discsToAvoid(view.selection()), requests, obstacles);
    }

    /** A label before it has a place. */
    private record MarkText(int mark, CountryCode country, String text, double width) {}

    private static boolean isUnmoved(View view, SceneGround ground, LabelPlan previous) {
        return previous != null
                && previous.ground() == ground
                && previous.view().labels().equals(view.labels())
                && previous.view().selection().equals(view.selection());
    }

    private List<MarkText> texts(View view, SceneGround ground, LabelTexts texts) {
        Font regular = tools.fonts().regular(TypeScale.LABEL);
        Font bold = tools.fonts().bold(TypeScale.LABEL);
        List<MarkText> labels = new ArrayList<>();
        MarkField field = ground.field();
        for (int i = 0; i < field.size(); i++) {
            if (ground.plot().contains(field.x(i), field.y(i))) {
                Plottable one = field.country(i);
                String text = texts.of(one.country(), one.share());
                Font font = view.selection().contains(one.country().code()) ? bold : regular;
                labels.add(new MarkText(
                        i, one.country().code(), text, tools.measurer().width(font, text)));
            }
        }
        return labels;
    }

    private static List<LabelRequest> requests(
            List<MarkText> labels, View view, SceneGround ground, LabelPlan previous, Optional<LineMove> move) {
        Map<CountryCode, LabelOffset> before = offsets(view, previous);
        Set<CountryCode> extremes = ground.field().size() > CROWD
                ? Set.of()
                : QuadrantExtremes.of(
                        Classification.of(ground.set(), view.thresholds()).plotted(),
                        view.thresholds().main());
        List<LabelRequest> requests = new ArrayList<>(labels.size());
        for (MarkText label : labels) {
            Optional<LabelOffset> pinned =
                    Optional.ofNullable(view.labels().pinned().get(label.country()));
            LabelPriority priority = new LabelPriority(
                    pinned.isPresent(),
                    view.selection().contains(label.country()),
                    false,
                    LabelPriority.isNear(
                            ground.field().share(label.mark()),
                            view.thresholds().main()),
                    extremes.contains(label.country()),
                    ground.field().balance(label.mark()));
            requests.add(new LabelRequest(
                    label.mark(),
                    label.width(),
                    TypeScale.LABEL * LINE_HEIGHT,
                    priority.value(),
                    pinned.or(() -> move.flatMap(
                            one -> one.kept(label.country(), ground.field().x(label.mark())))),
                    Optional.ofNullable(before.get(label.country()))));
        }
        return requests;
    }

    /** Where labels stood before; forgotten when what they say changes, since then all of them move anyway. */
    private static Map<CountryCode, LabelOffset> offsets(View view, LabelPlan previous) {
        Map<CountryCode, LabelOffset> offsets = new HashMap<>();
        if (previous != null
                && previous.view().language() == view.language()
                && previous.view().labels().text() == view.labels().text()) {
            previous.placed().forEach(label -> offsets.put(label.country(), label.offset()));
        }
        return offsets;
    }

    private static Box boxOf(PlotGeometry plot) {
        return new Box(plot.x(), plot.y(), plot.width(), plot.height());
    }

    private static List<MarkLabel> placed(LabelLayout layout, List<MarkText> asking) {
        List<MarkLabel> placed = new ArrayList<>(layout.placed().size());
        for (PlacedLabel one : layout.placed()) {
            MarkText label = asking.get(one.label());
            Box box = one.box();
            placed.add(new MarkLabel(
                    label.country(),
                    label.text(),
                    new LabelBox(label.country(), box.x(), box.y(), box.width(), box.height()),
                    one.offset(),
                    one.leader()));
        }
        return placed;
    }

    private static List<CountryCode> unplaced(LabelLayout layout, List<MarkText> asking, List<MarkText> all) {
        Set<Integer> marks = new HashSet<>();
        layout.placed().forEach(one -> marks.add(asking.get(one.label()).mark()));
        return all.stream()
                .filter(label -> !marks.contains(label.mark()))
                .map(MarkText::country)
                .toList();
    }
}
