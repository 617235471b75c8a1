package org.fourquadrant.export.pptx;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
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
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;
import org.openxmlformats.schemas.presentationml.x2006.main.CTBackgroundProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** A page as a slide. */
final class SlideWriter {

    private static final double BESIDE_TITLE = 16;

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
    private final TextBoxWriter texts;
    private final ShapeGroups groups;
    private final List<Lead> leads = new ArrayList<>();

    /**
     * A text that leads to another slide.
     *
     * @param text what is clicked on
     * @param slide the number of the other, from 0
     */
    record Lead(XSLFTextParagraph text, int slide) {

        /** Makes the link, once the other slide is there. */
        void make(XMLSlideShow show) {
            XSLFSlide target = show.getSlides().get(slide);
            text.getTextRuns().forEach(run -> run.createHyperlink().linkToSlide(target));
        }
    }

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
        texts = new TextBoxWriter(slide, placing, page.language());
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
    List<Lead> leads() {
        return leads;
    }

    XSLFSlide write() throws IOException {
        List<DrawnPart> column = new ArrayList<>();
        for (DrawnPart part : partsToWrite()) {
            if (!column.isEmpty() && !isOfColumn(column.get(0), part)) {
                column(column);
                column.clear();
            }
            switch (part.part().kind()) {
                case GROUND -> background(part);
                case RULE -> rule(part);
                case DATE, PAGE_NUMBER -> foot(part);
                case TITLE -> title(part);
                case TEXT -> column.add(part);
                default -> write(part);
            }
        }
        if (!column.isEmpty()) {
            column(column);
        }
        groups.fit();
        if (!base.isOurs()) {
            footer();
            removeEmpty();
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

    /** Paragraphs under each other are one text, which is edited as one and flows in whatever face there is. */
    private void column(List<DrawnPart> paragraphs) {
        Optional<XSLFTextShape> body = bodyOfTemplate();
        if (body.isPresent()) {
            XSLFTextShape place = body.get();
            switch (TextOfPage.of(page).orElseThrow()) {
                case LIST -> texts.fillList(place, paragraphs);
                case HEAD -> texts.fillBody(place, paragraphs);
            }
            names.nameText(place, TextOfPage.columnOf(paragraphs.get(0)));
            lead(place, paragraphs);
            return;
        }
        double right = placing.x() + (drawing.width() - SlideFrame.SIDE) * placing.scale();
        XSLFTextBox box = texts.column(paragraphs, right);
        names.nameText(box, TextOfPage.columnOf(paragraphs.get(0)));
        lead(box, paragraphs);
    }

    private void lead(XSLFTextShape shape, List<DrawnPart> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            Integer target = page.leads().get(paragraphs.get(i).part().id());
            if (target != null) {
                leads.add(new Lead(shape.getTextParagraphs().get(i), target));
            }
        }
    }

    /** Where the text of a page goes whose layout in the template has a place for it. */
    private Optional<XSLFTextShape> bodyOfTemplate() {
        if (base.isOurs()) {
            return Optional.empty();
        }
        return Arrays.stream(slide.getPlaceholders())
                .filter(shape -> shape.getTextType() == Placeholder.BODY || shape.getTextType() == Placeholder.CONTENT)
                .filter(shape -> TextOfPage.of(page).isPresent())
                .findFirst();
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

    private void title(DrawnPart part) {
        XSLFTextShape title = slide.getPlaceholder(Placeholder.TITLE) instanceof XSLFTextShape shape
                ? shape
                : slide.getPlaceholder(0);
        List<Written> lines = part.texts();
        names.nameText(title, "title");
        if (!base.isOurs()) {
            texts.fillPlain(title, wholeOf(part, lines));
            title.setTextAutofit(TextAutofit.NORMAL);
            return;
        }
        Rectangle2D area = texts.area(lines);
        double right = drawing.parts(ChartPart.Kind.COUNTS)
                .flatMap(counts -> counts.texts().stream())
                .mapToDouble(Written::x)
                .min()
                .orElse(drawing.width());
        area.setRect(
                area.getX(), area.getY(), (right - BESIDE_TITLE) * placing.scale() - area.getX(), area.getHeight());
        Position.at(title, area);
        title.setWordWrap(true);
        texts.fill(title, lines, wholeOf(part, lines));
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

    /** The day and the number, in the places of the layout. */
    private void foot(DrawnPart part) {
        FootPlaceholder place =
                part.part().kind() == ChartPart.Kind.DATE ? FootPlaceholder.DATE : FootPlaceholder.NUMBER;
        if (base.isOurs()) {
            XSLFTextBox box = texts.box(part.texts(), part.texts().get(0).text());
            place.take(box, slide.getSlideLayout());
            names.nameText(box, textName(part.part()));
        } else if (place.isIn(slide.getSlideLayout())) {
            XSLFTextBox box = slide.createTextBox();
            texts.fillPlain(box, part.texts().get(0).text());
            place.stand(box, slide.getSlideLayout());
            names.nameText(box, textName(part.part()));
        }
    }

    /** What the template says in the feet of its pages, or else what the deck is called. */
    private void footer() {
        XSLFSlideLayout layout = slide.getSlideLayout();
        if (FootPlaceholder.FOOTER.isIn(layout)) {
            String said = FootPlaceholder.FOOTER.textIn(layout);
            XSLFTextBox box = slide.createTextBox();
            texts.fillPlain(box, said.isBlank() ? deckTitle : said);
            FootPlaceholder.FOOTER.stand(box, layout);
            names.nameText(box, "footer");
        }
    }

    /** Places that nothing was put in, over which PowerPoint would write that one may click there. */
    private void removeEmpty() {
        for (XSLFTextShape shape : slide.getPlaceholders()) {
            if (shape.getText().isBlank()) {
                slide.removeShape(shape);
            }
        }
    }

    private static String wholeOf(DrawnPart part, List<Written> lines) {
        return part.part().text().isEmpty() ? lines.get(0).text() : part.part().text();
    }

    /** The mark of a country is called by its code alone. */
    private static String nameOf(ChartPart part) {
        return part.kind() == ChartPart.Kind.MARK ? part.of() : part.id();
    }

    private static String textName(ChartPart part) {
        return part.kind() == ChartPart.Kind.LABEL || part.kind() == ChartPart.Kind.TEXT
                ? part.id()
                : String.format(Locale.ROOT, "%s text", part.id());
    }

    /** Puts a placeholder somewhere else than its layout does. */
    private static final class Position {

        private Position() {}

        /**
         * Moves a placeholder of one slide.
         *
         * @param area where to, in points
         */
        static void at(XSLFTextShape placeholder, Rectangle2D area) {
            // POI would move the placeholder of the layout, and with it those of all other slides.
            var properties = ((CTShape) placeholder.getXmlObject()).getSpPr();
            CTTransform2D place = properties.isSetXfrm() ? properties.getXfrm() : properties.addNewXfrm();
            var corner = place.isSetOff() ? place.getOff() : place.addNewOff();
            corner.setX(Units.toEMU(area.getX()));
            corner.setY(Units.toEMU(area.getY()));
            var extent = place.isSetExt() ? place.getExt() : place.addNewExt();
            extent.setCx(Units.toEMU(area.getWidth()));
            extent.setCy(Units.toEMU(area.getHeight()));
        }
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
