package org.fourquadrant.export.pptx;

import java.awt.geom.Rectangle2D;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.xmlbeans.XmlCursor;
import org.fourquadrant.chart.lettering.TextAlign;
import org.fourquadrant.export.drawing.DrawnPart;
import org.fourquadrant.export.drawing.Face;
import org.fourquadrant.export.drawing.LinkedText;
import org.fourquadrant.export.drawing.Operation.LetterOutline;
import org.fourquadrant.export.drawing.Operation.Written;
import org.fourquadrant.model.language.Language;

/** Lines of text as text boxes that grow from the end which stays in its place. */
final class TextBoxWriter {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final double LINE = OfficeFace.ASCENT + OfficeFace.DESCENT;

    /** Room beyond the longest line of a text that breaks into lines by itself, logical pixels. */
    private static final double SLACK = 4;

    /** How many times wider a column is than its text in our face: the next column is as far away. */
    private static final double WIDER = 1.06;

    /** The same where every line is short of the column's width. */
    private static final double MUCH_WIDER = 1.25;

    /** From line to line of a paragraph that has one, as a part of its size. */
    private static final double LINE_STEP = 1.46;

    private final XSLFShapeContainer shapes;
    private final Placing placing;
    private final double scale;
    private final Language language;

    /**
     * A writer on a slide or in a group on it.
     *
     * @param language of the text, for spelling and for the choice of a face
     */
    TextBoxWriter(XSLFShapeContainer shapes, Placing placing, Language language) {
        this.shapes = shapes;
        this.placing = placing;
        this.scale = placing.scale();
        this.language = language;
    }

    /**
     * A new box with lines of one look that stand under each other.
     *
     * @param whole what they were before they were broken; whoever edits it should not meet our line ends
     */
    XSLFTextBox box(List<Written> lines, String whole) {
        XSLFTextBox box = shapes.createTextBox();
        Rectangle2D area = area(lines);
        if (lines.size() > 1) {
            area.setRect(area.getX(), area.getY(), area.getWidth() + SLACK * scale, area.getHeight());
        }
        box.setWordWrap(lines.size() > 1);
        box.setAnchor(area);
        Written first = lines.get(0);
        if (first.angle() != 0) {
            box.setRotation(Math.toDegrees(first.angle()));
            box.setAnchor(turned(first));
        }
        fill(box, lines, whole);
        return box;
    }

    /**
     * A new box with paragraphs of several looks that stand under each other.
     *
     * @param right where it ends at the latest, points
     */
    XSLFTextBox column(List<DrawnPart> paragraphs, double right) {
        List<Written> all =
                paragraphs.stream().flatMap(part -> part.texts().stream()).toList();
        Rectangle2D area = area(all);
        XSLFTextBox box = shapes.createTextBox();
        box.setInsets(new Insets2D(0, 0, 0, 0));
        box.setTextAutofit(TextAutofit.NONE);
        box.setVerticalAlignment(VerticalAlignment.TOP);
        box.setWordWrap(true);
        boolean isBroken = paragraphs.stream().anyMatch(part -> part.texts().size() > 1);
        double width = Math.min(area.getWidth() * (isBroken ? WIDER : MUCH_WIDER), right - area.getX());
        box.setAnchor(
                new Rectangle2D.Double(area.getX(), area.getY(), Math.max(width, area.getWidth()), area.getHeight()));
        box.clearText();
        double above = all.get(0).baseline();
        double left = all.stream().mapToDouble(Written::x).min().orElseThrow();
        for (int i = 0; i < paragraphs.size(); i++) {
            List<Written> lines = paragraphs.get(i).texts();
            Written first = lines.get(0);
            double step = lines.size() > 1
                    ? lines.get(1).baseline() - first.baseline()
                    : LINE_STEP * first.face().size();
            XSLFTextParagraph paragraph = box.addNewTextParagraph();
            paragraph.setLineSpacing(-step * scale);
            double under = lines.get(lines.size() - 1).x();
            paragraph.setLeftMargin((under - left) * scale);
            paragraph.setIndent((first.x() - under) * scale);
            // Negative means points here too.
            paragraph.setSpaceBefore(i == 0 ? 0.0 : -Math.max(0, first.baseline() - above - step) * scale);
            LinkedText.of(paragraphs.get(i).whole()).forEach(stretch -> run(paragraph.addNewTextRun(), first, stretch));
            above = lines.get(lines.size() - 1).baseline();
        }
        return box;
    }

    /** Puts the lines into a shape that already has its place. */
    void fill(XSLFTextShape shape, List<Written> lines, String whole) {
        shape.setInsets(new Insets2D(0, 0, 0, 0));
        shape.setTextAutofit(TextAutofit.NONE);
        shape.setVerticalAlignment(VerticalAlignment.MIDDLE);
        shape.clearText();
        List<String> paragraphs = whole.lines().toList();
        for (int i = 0; i < paragraphs.size(); i++) {
            XSLFTextParagraph paragraph = i < shape.getTextParagraphs().size()
                    ? shape.getTextParagraphs().get(i)
                    : shape.addNewTextParagraph();
            paragraph.setTextAlign(alignOf(lines.get(0).align()));
            if (lines.size() > 1) {
                double step = lines.get(1).baseline() - lines.get(0).baseline();
                // Negative means points: a percentage would be of whatever face the machine has.
                paragraph.setLineSpacing(-step * scale);
            }
            LinkedText.of(paragraphs.get(i)).forEach(stretch -> run(paragraph.addNewTextRun(), lines.get(0), stretch));
        }
    }

    private void run(XSLFTextRun run, Written text, LinkedText.Stretch words) {
        run.setText(words.text());
        run.setFontSize(text.face().size() * scale);
        run.setFontColor(text.colour());
        run.setBold(text.face().weight() == Face.Weight.BOLD);
        run.getRPr(true).setLang(OfficeFace.languageTag(language));
        text.outline().ifPresent(outline -> glow(run, outline));
        words.address().ifPresent(address -> run.createHyperlink().setAddress(address));
    }

    /** An outline of text lies over the letters there; a glow lies under them. */
    private void glow(XSLFTextRun run, LetterOutline outline) {
        try (XmlCursor cursor = run.getRPr(true).addNewEffectLst().newCursor()) {
            cursor.toEndToken();
            cursor.beginElement("glow", DRAWING);
            cursor.insertAttributeWithValue(
                    "rad", String.valueOf(Units.toEMU(outline.pen().width() / 2 * scale)));
            cursor.beginElement("srgbClr", DRAWING);
            cursor.insertAttributeWithValue(
                    "val", HEX.toHexDigits(outline.colour().getRGB(), 6));
        }
    }

    /** Where the lines stand, in points. */
    Rectangle2D area(List<Written> lines) {
        double left = lines.stream().mapToDouble(Written::x).min().orElseThrow();
        double right = lines.stream()
                .mapToDouble(line -> line.x() + line.width())
                .max()
                .orElseThrow();
        Written first = lines.get(0);
        Written last = lines.get(lines.size() - 1);
        double top = first.baseline() - OfficeFace.ASCENT * first.face().size();
        double bottom = last.baseline() + OfficeFace.DESCENT * last.face().size();
        return placing.box(left, top, right - left, bottom - top);
    }

    /** The box before its turn about its middle, in points. */
    private Rectangle2D turned(Written text) {
        double size = text.face().size();
        double along = text.width() / 2;
        double across = (OfficeFace.DESCENT - OfficeFace.ASCENT) / 2 * size;
        double centreX = text.x() + along * Math.cos(text.angle()) - across * Math.sin(text.angle());
        double centreY = text.baseline() + along * Math.sin(text.angle()) + across * Math.cos(text.angle());
        return placing.box(centreX - along, centreY - LINE * size / 2, text.width(), LINE * size);
    }

    private static TextParagraph.TextAlign alignOf(TextAlign align) {
        return switch (align) {
            case LEFT -> TextParagraph.TextAlign.LEFT;
            case CENTRE -> TextParagraph.TextAlign.CENTER;
            case RIGHT -> TextParagraph.TextAlign.RIGHT;
        };
    }
}
