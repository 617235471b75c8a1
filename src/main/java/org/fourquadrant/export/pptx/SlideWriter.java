package org.fourquadrant.export.pptx;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.fourquadrant.chart.layout.SlideFrame;
import org.fourquadrant.chart.paint.ChartPart;
import org.fourquadrant.export.drawing.Drawing;
import org.fourquadrant.export.drawing.DrawnPart;
import org.fourquadrant.export.drawing.Operation;
import org.fourquadrant.export.drawing.Operation.Written;
import org.fourquadrant.export.page.Page;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBodyProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextListStyle;
import org.openxmlformats.schemas.presentationml.x2006.main.CTBackgroundProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** A page as a slide. */
final class SlideWriter {

    private static final Set<ChartPart.Kind> AROUND_POINTS = EnumSet.of(
            ChartPart.Kind.GROUND,
            ChartPart.Kind.TITLE,
            ChartPart.Kind.SUBTITLE,
            ChartPart.Kind.COUNTS,
            ChartPart.Kind.AXIS_CAPTION,
            ChartPart.Kind.NOTE,
            ChartPart.Kind.SOURCE,
            ChartPart.Kind.RULE,
            ChartPart.Kind.DATE,
            ChartPart.Kind.PAGE_NUMBER);

    private final Page page;
    private final Drawing drawing;
    private final String deckTitle;
    private final XSLFSlide slide;
    private final SlideBase base;
    private final Placing placing;
    private final ShapeNames names = new ShapeNames();
    private final SlideTexts texts;
    private final ShapeGroups groups;

    /** @param deckTitle what the whole file is called */
    SlideWriter(SlideBase base, Page page, String deckTitle) {
        this.base = base;
        this.deckTitle = deckTitle;
        this.page = page;
        drawing = page.drawing();
        XSLFSlideLayout layout = base.layoutOf(page);
        placing = base.placingOf(drawing, layout);
        slide = base.show().createSlide(layout);
        if (!base.isOurs()) {
            inherit();
        }
        texts = new SlideTexts(slide, base, page, placing, names);
        groups = new ShapeGroups(slide, page, names);
    }

    /** The library copies place and look of a layout; without them its places follow it. */
    private void inherit() {
        for (XSLFTextShape shape : slide.getPlaceholders()) {
            CTShape own = (CTShape) shape.getXmlObject();
            own.setSpPr(CTShapeProperties.Factory.newInstance());
            own.getTxBody().setBodyPr(CTTextBodyProperties.Factory.newInstance());
            if (own.getTxBody().isSetLstStyle()) {
                own.getTxBody().setLstStyle(CTTextListStyle.Factory.newInstance());
            }
        }
    }

    /** What leads from this slide to others. */
    List<SlideTexts.Lead> leads() {
        return texts.leads();
    }

    XSLFSlide write() throws IOException {
        List<DrawnPart> column = new ArrayList<>();
        for (DrawnPart part : partsToWrite()) {
            if (!column.isEmpty() && !isOfColumn(column.get(0), part)) {
                texts.column(column);
                column.clear();
            }
            switch (part.part().kind()) {
                case GROUND -> background(part);
                case RULE -> rule(part);
                case DATE, PAGE_NUMBER -> texts.foot(part);
                case TITLE -> texts.title(part);
                case TEXT -> column.add(part);
                default -> write(part);
            }
        }
        if (!column.isEmpty()) {
            texts.column(column);
        }
        groups.fit();
        if (!base.isOurs()) {
            texts.footer(deckTitle);
            texts.removeEmpty();
        }
        if (page.points().isPresent()) {
            new PointChartWriter(slide, placing).write(page.points().get(), page);
        }
        return slide;
    }

    /** All of them, or what stands around a chart that PowerPoint draws itself. */
    private List<DrawnPart> partsToWrite() {
        return page.points().isEmpty()
                ? drawing.parts()
                : drawing.parts().stream()
                        .filter(part -> AROUND_POINTS.contains(part.part().kind()))
                        .toList();
    }

    private static boolean isOfColumn(DrawnPart first, DrawnPart part) {
        return part.part().kind() == ChartPart.Kind.TEXT
                && TextOfPage.columnOf(part).equals(TextOfPage.columnOf(first));
    }

    /** A template has its own ground. */
    private void background(DrawnPart part) {
        if (!base.isOurs()) {
            return;
        }
        Optional<Color> colour =
                part.operations().stream().map(Operation::colour).findFirst();
        colour.ifPresent(ground -> {
            CTBackgroundProperties properties =
                    slide.getXmlObject().getCSld().addNewBg().addNewBgPr();
            byte[] rgb = {(byte) ground.getRed(), (byte) ground.getGreen(), (byte) ground.getBlue()};
            properties.addNewSolidFill().addNewSrgbClr().setVal(rgb);
            properties.addNewEffectLst();
        });
    }

    /** What is of the chart goes into one group, and in it a country with its name and its leader into one of its own. */
    private void write(DrawnPart part) {
        ShapeGroups.Place place = groups.placeOf(part.part());
        String name = nameOf(part.part());
        String description = part.description();
        for (TextStyle look : TextStyle.of(part.operations())) {
            XSLFShape shape = new ShapeWriter(place.shapes(), placing).write(look);
            names.name(shape, name, description);
            groups.put(part.part(), shape);
            description = "";
        }
        for (List<Written> block : TextBlocks.of(part)) {
            XSLFTextBox box = new TextBoxWriter(place.shapes(), placing, page.language())
                    .box(fitting(part.part(), block), wholeOf(part, block));
            names.nameText(box, textName(part.part()));
            groups.put(part.part(), box);
        }
    }

    /** A subtitle of one line ends on the page in the face of a template too. */
    private List<Written> fitting(ChartPart part, List<Written> block) {
        if (base.isOurs() || part.kind() != ChartPart.Kind.SUBTITLE || block.size() > 1) {
            return block;
        }
        Written line = block.get(0);
        return List.of(OfficeFace.fitting(line, drawing.width() - SlideFrame.SIDE - line.x()));
    }

    /** A template has its own rule, if any. */
    private void rule(DrawnPart part) {
        if (base.isOurs()) {
            write(part);
        }
    }

    private static String wholeOf(DrawnPart part, List<Written> block) {
        return part.part().text().isEmpty() ? block.get(0).text() : part.part().text();
    }

    /** The mark of a country is called by its code alone. */
    private static String nameOf(ChartPart part) {
        return part.kind() == ChartPart.Kind.MARK ? part.of() : part.id();
    }

    private static String textName(ChartPart part) {
        return part.kind() == ChartPart.Kind.LABEL ? part.id() : part.id() + " text";
    }

    /** Which lines of a part are one text. */
    private static final class TextBlocks {

        private TextBlocks() {}

        /** The lines of a text that was broken are one, any other line is one for itself. */
        static List<List<Written>> of(DrawnPart part) {
            boolean isOne = !part.part().text().isEmpty() && !part.texts().isEmpty();
            return isOne
                    ? List.of(part.texts())
                    : part.texts().stream().map(List::of).toList();
        }
    }
}
