package org.fourquadrant.chart.layout;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.chart.lettering.Fonts;
import org.fourquadrant.chart.lettering.TypeScale;
import org.fourquadrant.chart.mark.MarkField;
import org.fourquadrant.chart.words.ChartTexts;
import org.fourquadrant.chart.words.LabelTexts;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.label.Attribution;
import org.fourquadrant.facts.label.ChosenLabels;
import org.fourquadrant.facts.label.LabelLayout;
import org.fourquadrant.facts.label.LabelPlacer;
import org.fourquadrant.facts.label.LabelRequest;
import org.fourquadrant.facts.label.LabelScene;
import org.fourquadrant.facts.label.Obstacle;
import org.fourquadrant.facts.label.PlacedLabel;
import org.fourquadrant.facts.place.Plottable;
import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.view.LabelMode;
import org.fourquadrant.model.view.Labels;
import org.fourquadrant.model.view.View;

/**
 * Finds a place for the label of every mark in sight: first their {@link LabelHomes}, then what the view's line, pins and
 * selection push aside. The plan before only saves finding the homes again; without it the result is the same.
 */
public final class LabelPlanner {

    /** Above so many marks a label that the line comes upon gives way to it: nobody can follow where it goes. */
    static final int CROWD = 1_000;

    private final Fonts tools;
    private final LabelTextChoice markTexts;

    public LabelPlanner(Fonts tools) {
        this.tools = tools;
        this.markTexts = new LabelTextChoice(tools);
    }

    /**
     * Places the labels of a view.
     *
     * @param corners the titles in the corners of that view
     * @param previous the plan of the scene shown before; empty for the first
     * @param pace in passing labels follow the plan before, which then decides where they stand
     */
    public LabelPlan plan(
            Facts facts,
            FixedLayout ground,
            ChartTexts texts,
            List<CornerTitle> corners,
            Optional<LabelPlan> previous,
            Pace pace) {
        View view = facts.view();
        if (view.labels().mode() == LabelMode.NONE) {
            return new LabelPlan(Optional.empty(), List.of(), List.of(), () -> Attribution.NONE);
        }
        boolean isCrowd = ground.field().size() > CROWD && view.labels().mode() != LabelMode.CHOSEN;
        Labels labels = isCrowd
                ? view.labels()
                : Labels.initial().withMode(view.labels().mode());
        Set<CountryCode> selection = isCrowd ? view.selection() : Set.of();
        List<Double> references = view.thresholds().references();
        LabelHomes homes = previous.flatMap(LabelPlan::homes)
                .filter(before -> before.serve(ground, labels, selection, references))
                .or(() -> previous.filter(before -> pace == Pace.IN_PASSING && !isCrowd)
                        .flatMap(before -> before.homesInPassing(ground)))
                .orElseGet(() -> homes(ground, texts, labels, selection, references));
        List<Obstacle> obstacles = LabelObstacles.of(view, ground, corners);
        return isCrowd ? cleared(homes, labels, obstacles) : inView(facts, ground, texts, homes, obstacles);
    }

    private LabelPlan inView(
            Facts facts, FixedLayout ground, ChartTexts texts, LabelHomes homes, List<Obstacle> obstacles) {
        Set<CountryCode> selection = facts.view().selection();
        List<TextOfMark> asking = asking(facts, ground, texts);
        List<LabelRequest> requests = LabelRequests.inView(asking, facts, ground, homes);
        LabelScene scene = scene(ground, selection, requests, obstacles);
        LabelLayout layout = homes.isOfAMoment()
                ? LabelPlacer.placeInPassing(scene)
                : LabelPlacer.place(scene, homes.spots(selection));
        return new LabelPlan(
                Optional.of(homes),
                placed(layout, asking),
                unplaced(layout, asking),
                () -> Attribution.of(scene, layout));
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
        return new LabelPlan(Optional.of(homes), placed, unplaced, () -> Attribution.NONE);
    }

    /** Where those stand that have a label at rest; who is chosen depends on the line, so that nobody is at home. */
    private LabelHomes homes(
            FixedLayout ground, ChartTexts texts, Labels labels, Set<CountryCode> selection, List<Double> references) {
        if (labels.mode() == LabelMode.CHOSEN) {
            return new LabelHomes(ground, Optional.of(labels), selection, references, List.of(), List.of());
        }
        List<TextOfMark> asking = markTexts.of(ground, texts.labels(), selection);
        List<LabelRequest> requests = LabelRequests.atRest(asking, ground.field(), labels, selection);
        List<Obstacle> obstacles = LabelObstacles.atRest(
                ground,
                references,
                CornerTitle.atRest(tools, texts.corners(), ground.field().size(), ground.plot()));
        LabelLayout layout = LabelPlacer.placePatiently(scene(ground, selection, requests, obstacles));
        return new LabelHomes(
                ground, Optional.of(labels), selection, references, placed(layout, asking), unplaced(layout, asking));
    }

    /** What a view would ask of the placing of its labels if none of them had a home. */
    public LabelScene scene(Facts facts, FixedLayout ground, ChartTexts texts, List<CornerTitle> corners) {
        View view = facts.view();
        List<TextOfMark> asking = asking(facts, ground, texts);
        LabelHomes none = new LabelHomes(ground, Optional.of(view.labels()), Set.of(), List.of(), List.of(), List.of());
        return scene(
                ground,
                view.selection(),
                LabelRequests.inView(asking, facts, ground, none),
                LabelObstacles.of(view, ground, corners));
    }

    private List<TextOfMark> asking(Facts facts, FixedLayout ground, ChartTexts texts) {
        View view = facts.view();
        List<TextOfMark> all = markTexts.of(ground, texts.labels(), view.selection());
        if (view.labels().mode() != LabelMode.CHOSEN) {
            return all;
        }
        Set<CountryCode> chosen = ChosenLabels.of(facts.classification().plotted(), view);
        return all.stream().filter(label -> chosen.contains(label.country())).toList();
    }

    private static LabelScene scene(
            FixedLayout ground, Set<CountryCode> selection, List<LabelRequest> requests, List<Obstacle> obstacles) {
        PlotGeometry plot = ground.plot();
        return new LabelScene(
                new Box(plot.x(), plot.y(), plot.width(), plot.height()),
                ground.field().discsToAvoid(selection),
                requests,
                obstacles);
    }

    private static List<MarkLabel> placed(LabelLayout layout, List<TextOfMark> asking) {
        List<MarkLabel> placed = new ArrayList<>(layout.placed().size());
        for (PlacedLabel one : layout.placed()) {
            TextOfMark label = asking.get(one.label());
            placed.add(new MarkLabel(label.country(), label.text(), one.box(), one.offset(), one.leader()));
        }
        return placed;
    }

    private static List<CountryCode> unplaced(LabelLayout layout, List<TextOfMark> asking) {
        return layout.unplaced().stream()
                .map(label -> asking.get(label).country())
                .toList();
    }

    /** What the labels of the marks in sight say, and how wide they are. */
    private static final class LabelTextChoice {

        private final Fonts tools;

        LabelTextChoice(Fonts tools) {
            this.tools = tools;
        }

        /** The labels of all marks in the data area, those of a selection in bold. */
        List<TextOfMark> of(FixedLayout ground, LabelTexts texts, Set<CountryCode> selection) {
            Font regular = tools.fonts().regular(TypeScale.LABEL);
            Font bold = tools.fonts().bold(TypeScale.LABEL);
            List<TextOfMark> labels = new ArrayList<>();
            MarkField field = ground.field();
            for (int i = 0; i < field.size(); i++) {
                if (ground.plot().contains(field.x(i), field.y(i))) {
                    Plottable one = field.country(i);
                    String text = texts.of(one.country(), one.share());
                    Font font = selection.contains(one.country().code()) ? bold : regular;
                    double width = tools.measurer().width(font, text);
                    labels.add(new TextOfMark(i, one.country().code(), text, width));
                }
            }
            return labels;
        }
    }
}
