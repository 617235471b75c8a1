package org.fourquadrant.chart.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.chart.ground.SceneGround;
import org.fourquadrant.chart.layout.CornerTitle;
import org.fourquadrant.chart.lettering.Tools;
import org.fourquadrant.chart.words.ChartTexts;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.label.LabelLayout;
import org.fourquadrant.facts.label.LabelPlacer;
import org.fourquadrant.facts.label.LabelRequest;
import org.fourquadrant.facts.label.LabelScene;
import org.fourquadrant.facts.label.Obstacle;
import org.fourquadrant.facts.label.PlacedLabel;
import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.view.LabelText;
import org.fourquadrant.model.view.Labels;
import org.fourquadrant.model.view.View;

/**
 * Finds a place for the label of every mark in sight: first their {@link LabelHomes}, then what the view's line, pins and
 * selection push aside. The plan before only saves finding the homes again; without it the result is the same.
 */
public final class LabelPlanner {

    /** Above so many marks a label that the line comes upon gives way to it: nobody can follow where it goes. */
    private static final int CROWD = 1_000;

    private final Tools tools;
    private final MarkTexts markTexts;

    public LabelPlanner(Tools tools) {
        this.tools = tools;
        this.markTexts = new MarkTexts(tools);
    }

    /**
     * Places the labels of a view.
     *
     * @param corners the titles in the corners of that view
     * @param previous the plan of the scene shown before; empty for the first
     */
    public LabelPlan plan(
            Facts facts,
            SceneGround ground,
            ChartTexts texts,
            List<CornerTitle> corners,
            Optional<LabelPlan> previous) {
        View view = facts.view();
        if (view.labels().text() == LabelText.NONE) {
            return new LabelPlan(Optional.empty(), List.of(), List.of());
        }
        boolean isCrowd = ground.field().size() > CROWD;
        Labels labels = isCrowd
                ? view.labels()
                : Labels.initial().withText(view.labels().text());
        Set<CountryCode> selection = isCrowd ? view.selection() : Set.of();
        List<Double> references = view.thresholds().references();
        LabelHomes homes = previous.flatMap(LabelPlan::homes)
                .filter(before -> before.serve(ground, labels, selection, references))
                .orElseGet(() -> homes(ground, texts, labels, selection, references));
        List<Obstacle> obstacles = LabelObstacles.of(view, ground, corners);
        return isCrowd ? cleared(homes, labels, obstacles) : inView(facts, ground, texts, homes, obstacles);
    }

    private LabelPlan inView(
            Facts facts, SceneGround ground, ChartTexts texts, LabelHomes homes, List<Obstacle> obstacles) {
        Set<CountryCode> selection = facts.view().selection();
        List<MarkText> asking = markTexts.of(ground, texts.labels(), selection);
        List<LabelRequest> requests = LabelRequests.inView(asking, facts, ground, homes);
        LabelLayout layout = LabelPlacer.place(scene(ground, selection, requests, obstacles));
        return new LabelPlan(Optional.of(homes), placed(layout, asking), unplaced(layout, asking));
    }

    /** Without the labels that something is in the way of. */
    private static LabelPlan cleared(LabelHomes homes, Labels labels, List<Obstacle> obstacles) {
        List<MarkLabel> placed = new ArrayList<>();
        List<CountryCode> unplaced = new ArrayList<>(homes.unplaced());
        for (MarkLabel label : homes.placed()) {
            if (labels.pinned().containsKey(label.country()) || LabelObstacles.leaveFree(obstacles, label.box())) {
                placed.add(label);
            } else {
                unplaced.add(label.country());
            }
        }
        return new LabelPlan(Optional.of(homes), placed, unplaced);
    }

    private LabelHomes homes(
            SceneGround ground, ChartTexts texts, Labels labels, Set<CountryCode> selection, List<Double> references) {
        List<MarkText> asking = markTexts.of(ground, texts.labels(), selection);
        List<LabelRequest> requests = LabelRequests.atRest(asking, ground.field(), labels, selection);
        List<Obstacle> obstacles = LabelObstacles.atRest(
                ground,
                references,
                CornerTitle.atRest(tools, texts.corners(), ground.field().size(), ground.plot()));
        LabelLayout layout = LabelPlacer.place(scene(ground, selection, requests, obstacles));
        return new LabelHomes(ground, labels, selection, references, placed(layout, asking), unplaced(layout, asking));
    }

    /** What a view would ask of the placing of its labels if none of them had a home. */
    public LabelScene scene(Facts facts, SceneGround ground, ChartTexts texts, List<CornerTitle> corners) {
        View view = facts.view();
        List<MarkText> asking = markTexts.of(ground, texts.labels(), view.selection());
        LabelHomes none = new LabelHomes(ground, view.labels(), Set.of(), List.of(), List.of(), List.of());
        return scene(
                ground,
                view.selection(),
                LabelRequests.inView(asking, facts, ground, none),
                LabelObstacles.of(view, ground, corners));
    }

    private static LabelScene scene(
            SceneGround ground, Set<CountryCode> selection, List<LabelRequest> requests, List<Obstacle> obstacles) {
        PlotGeometry plot = ground.plot();
        return new LabelScene(
                new Box(plot.x(), plot.y(), plot.width(), plot.height()),
                ground.field().discsToAvoid(selection),
                requests,
                obstacles);
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

    private static List<CountryCode> unplaced(LabelLayout layout, List<MarkText> asking) {
        return layout.unplaced().stream()
                .map(label -> asking.get(label).country())
                .toList();
    }
}
