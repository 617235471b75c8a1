package org.fourquadrant.export.pptx;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fourquadrant.chart.layer.ScenePart;
import org.fourquadrant.export.drawing.DrawnPart;
import org.fourquadrant.export.drawing.Operation.Written;

/** Which lines of a part are one text. */
final class TextBlocks {

    private static final double SAME = 0.01;
    private static final double MOST_LINE_SPACING = 2;

    private TextBlocks() {}

    /** What is broken into lines only because it is too long for one. */
    private static final Set<ScenePart.Kind> FLOWING = EnumSet.of(
            ScenePart.Kind.TITLE,
            ScenePart.Kind.SUBTITLE,
            ScenePart.Kind.NOTE,
            ScenePart.Kind.SOURCE,
            ScenePart.Kind.TEXT);

    /** In a flowing part, lines that follow each other with one look from one edge are one text. */
    static List<List<Written>> of(DrawnPart part) {
        if (!FLOWING.contains(part.part().kind())) {
            return part.texts().stream().map(List::of).toList();
        }
        return joined(part.texts());
    }

    private static List<List<Written>> joined(List<Written> texts) {
        List<List<Written>> blocks = new ArrayList<>();
        for (Written text : texts) {
            List<Written> last = blocks.isEmpty() ? List.of() : blocks.get(blocks.size() - 1);
            if (!last.isEmpty() && continues(last.get(last.size() - 1), text)) {
                last.add(text);
            } else {
                blocks.add(new ArrayList<>(List.of(text)));
            }
        }
        return blocks;
    }

    private static boolean continues(Written above, Written below) {
        double step = below.baseline() - above.baseline();
        return above.align() == below.align()
                && above.face().equals(below.face())
                && above.colour().equals(below.colour())
                && above.angle() == 0
                && below.angle() == 0
                && Math.abs(above.anchorX() - below.anchorX()) < SAME
                && step > 0
                && step < MOST_LINE_SPACING * above.face().size();
    }
}
