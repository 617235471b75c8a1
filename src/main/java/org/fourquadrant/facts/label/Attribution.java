package org.fourquadrant.facts.label;

import java.util.List;
import java.util.Optional;
import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.facts.screen.MarkDiscs;
import org.fourquadrant.facts.screen.Segment;

/**
 * Whether a reader takes each label of a layout for the label of its own mark: how often it can be misread, every pair
 * looked at. Distances are from the edge of a text to the centre of a mark; only marks within the plot are seen.
 *
 * @param placed labels with a place
 * @param leftOut labels without one
 * @param atAnothers labels without a leader that are nearer to another mark than to their own
 * @param leadersAtAnothers leaders that end at a mark nearer to another than to their own
 * @param leadersBesideAnothers texts with a leader as near to another mark as texts without one are to their own
 * @param inAnothersRow other labels without a leader at whose end, in their row, another mark stands that takes them
 * @param leadersOverLabels leaders that run through another label or along its edge
 * @param readAsOne labels that stand in the row of another with less than a space between them
 * @param byLeaderOnly labels that are nearer to another mark, with a leader to their own
 */
public record Attribution(
        int placed,
        int leftOut,
        int atAnothers,
        int leadersAtAnothers,
        int leadersBesideAnothers,
        int inAnothersRow,
        int leadersOverLabels,
        int readAsOne,
        int byLeaderOnly) {

    private static final double ROUNDING = 1e-4;

    /** A text so near to the disc of another mark reads as its label, pixels. */
    private static final double BESIDE = 3;

    /** Nothing placed, nothing wrong. */
    public static final Attribution NONE = new Attribution(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Measures a layout. */
    public static Attribution of(LabelScene scene, LabelLayout layout) {
        boolean[] seen = seen(scene);
        Attribution sum =
                new Attribution(layout.placed().size(), layout.unplaced().size(), 0, 0, 0, 0, 0, 0, 0);
        for (PlacedLabel label : layout.placed()) {
            int own = scene.labels().get(label.label()).mark();
            sum = sum.plus(of(scene.marks(), seen, layout.placed(), label, own));
        }
        return sum;
    }

    private static Attribution of(MarkDiscs marks, boolean[] seen, List<PlacedLabel> all, PlacedLabel label, int own) {
        Box text = label.box();
        Optional<Segment> leader = label.leader();
        boolean nearer = nearest(marks, seen, text, own) < distance(marks, text, own) - ROUNDING;
        int over = (int) all.stream()
                .filter(other -> other != label)
                .filter(other -> leader.filter(line -> Spacing.runsThrough(line, other.box()))
                        .isPresent())
                .count();
        int asOne = (int) all.stream()
                .filter(other -> other != label && Spacing.readAsOne(text, other.box()))
                .count();
        boolean startsAtAnothers = leader.map(line -> new Box(line.x1(), line.y1(), 0, 0))
                .filter(start -> nearest(marks, seen, start, own) < distance(marks, start, own) - ROUNDING)
                .isPresent();
        boolean beside = leader.isPresent() && isBesideAnothers(marks, seen, text, own);
        return new Attribution(
                0,
                0,
                nearer && leader.isEmpty() ? 1 : 0,
                startsAtAnothers ? 1 : 0,
                beside ? 1 : 0,
                !nearer && leader.isEmpty() && isInAnothersRow(marks, seen, text, own) ? 1 : 0,
                over,
                asOne,
                nearer && leader.isPresent() ? 1 : 0);
    }

    private static boolean isBesideAnothers(MarkDiscs marks, boolean[] seen, Box text, int own) {
        for (int mark = 0; mark < marks.size(); mark++) {
            if (mark != own && seen[mark] && distance(marks, text, mark) < marks.radius()[mark] + BESIDE - ROUNDING) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInAnothersRow(MarkDiscs marks, boolean[] seen, Box text, int own) {
        for (int mark = 0; mark < marks.size(); mark++) {
            if (mark != own && seen[mark] && SameRow.takes(marks, text, own, mark)) {
                return true;
            }
        }
        return false;
    }

    private static double nearest(MarkDiscs marks, boolean[] seen, Box text, int own) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int mark = 0; mark < marks.size(); mark++) {
            if (mark != own && seen[mark]) {
                nearest = Math.min(nearest, distance(marks, text, mark));
            }
        }
        return nearest;
    }

    private static double distance(MarkDiscs marks, Box text, int mark) {
        return text.distanceTo(marks.x()[mark], marks.y()[mark]);
    }

    /** Which marks a reader sees: those whose centre is within the plot. */
    static boolean[] seen(LabelScene scene) {
        MarkDiscs marks = scene.marks();
        boolean[] seen = new boolean[marks.size()];
        for (int mark = 0; mark < seen.length; mark++) {
            seen[mark] = scene.plot().distanceTo(marks.x()[mark], marks.y()[mark]) <= 0;
        }
        return seen;
    }

    /** Both together. */
    public Attribution plus(Attribution other) {
        return new Attribution(
                placed + other.placed,
                leftOut + other.leftOut,
                atAnothers + other.atAnothers,
                leadersAtAnothers + other.leadersAtAnothers,
                leadersBesideAnothers + other.leadersBesideAnothers,
                inAnothersRow + other.inAnothersRow,
                leadersOverLabels + other.leadersOverLabels,
                readAsOne + other.readAsOne,
                byLeaderOnly + other.byLeaderOnly);
    }

    /** How many labels a reader would take for another mark's. */
    public int misread() {
        return atAnothers + leadersAtAnothers + leadersBesideAnothers + inAnothersRow + leadersOverLabels + readAsOne;
    }
}
