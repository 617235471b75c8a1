package org.fourquadrant.chart.label;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fourquadrant.chart.ground.SceneGround;
import org.fourquadrant.chart.lettering.Tools;
import org.fourquadrant.chart.lettering.TypeScale;
import org.fourquadrant.chart.mark.MarkField;
import org.fourquadrant.chart.words.LabelTexts;
import org.fourquadrant.facts.place.Plottable;
import org.fourquadrant.model.country.CountryCode;

/** What the labels of the marks in sight say, and how wide they are. */
final class MarkTexts {

    private final Tools tools;

    MarkTexts(Tools tools) {
        this.tools = tools;
    }

    /** The labels of all marks in the data area, those of a selection in bold. */
    List<MarkText> of(SceneGround ground, LabelTexts texts, Set<CountryCode> selection) {
        Font regular = tools.fonts().regular(TypeScale.LABEL);
        Font bold = tools.fonts().bold(TypeScale.LABEL);
        List<MarkText> labels = new ArrayList<>();
        MarkField field = ground.field();
        for (int i = 0; i < field.size(); i++) {
            if (ground.plot().contains(field.x(i), field.y(i))) {
                Plottable one = field.country(i);
                String text = texts.of(one.country(), one.share());
                Font font = selection.contains(one.country().code()) ? bold : regular;
                double width = tools.measurer().width(font, text);
                labels.add(new MarkText(i, one.country().code(), text, width));
            }
        }
        return labels;
    }
}
