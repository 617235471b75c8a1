package org.fourquadrant.export.pptx;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.fourquadrant.chart.layout.SlideFrame;
import org.fourquadrant.chart.paint.ChartPart;
import org.fourquadrant.export.drawing.Drawing;
import org.fourquadrant.export.drawing.DrawnPart;
import org.fourquadrant.export.drawing.Operation.Written;
import org.fourquadrant.export.page.Page;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** The title, the columns of text and the feet of a slide: where its layout has places for them, they go there. */
final class SlideTexts {

    private static final double BESIDE_TITLE = 16;

    private final XSLFSlide slide;
    private final SlideBase base;
    private final Page page;
    private final Drawing drawing;
    private final Placing placing;
    private final ShapeNames names;
    private final TextBoxWriter boxes;
    private final PlaceholderWriter places;
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

    SlideTexts(XSLFSlide slide, SlideBase base, Page page, Placing placing, ShapeNames names) {
        this.slide = slide;
        this.base = base;
        this.page = page;
        this.placing = placing;
        this.names = names;
        drawing = page.drawing();
        boxes = new TextBoxWriter(slide, placing, page.language());
        places = new PlaceholderWriter(placing.scale(), page.language());
    }

    /** What leads from this slide to others. */
    List<Lead> leads() {
        return leads;
    }

    void title(DrawnPart part) {
        XSLFTextShape title = slide.getPlaceholder(Placeholder.TITLE) instanceof XSLFTextShape shape
                ? shape
                : slide.getPlaceholder(0);
        List<Written> lines = part.texts();
        names.nameText(title, "title");
        if (!base.isOurs()) {
            places.fill(title, part.whole());
            title.setTextAutofit(TextAutofit.NORMAL);
            return;
        }
        Rectangle2D area = boxes.area(lines);
        double right = drawing.parts(ChartPart.Kind.COUNTS)
                .flatMap(counts -> counts.texts().stream())
                .mapToDouble(Written::x)
                .min()
                .orElse(drawing.width());
        area.setRect(
                area.getX(), area.getY(), (right - BESIDE_TITLE) * placing.scale() - area.getX(), area.getHeight());
        Position.at(title, area);
        title.setWordWrap(true);
        boxes.fill(title, lines, part.whole());
    }

    /** Paragraphs under each other are one text, which is edited as one and flows in whatever face there is. */
    void column(List<DrawnPart> paragraphs) {
        Optional<XSLFTextShape> body = bodyOfTemplate();
        if (body.isPresent()) {
            XSLFTextShape place = body.get();
            switch (TextOfPage.of(page).orElseThrow()) {
                case LIST -> places.fillList(place, paragraphs);
                case HEAD -> places.fillBody(place, paragraphs);
            }
            names.nameText(place, TextOfPage.columnOf(paragraphs.get(0)));
            lead(place, paragraphs);
            return;
        }
        double right = placing.x() + (drawing.width() - SlideFrame.SIDE) * placing.scale();
        XSLFTextBox box = boxes.column(paragraphs, right);
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

    /** The day and the number, in the places of the layout. */
    void foot(DrawnPart part) {
        FootPlaceholder place =
                part.part().kind() == ChartPart.Kind.DATE ? FootPlaceholder.DATE : FootPlaceholder.NUMBER;
        if (base.isOurs()) {
            XSLFTextBox box = boxes.box(part.texts(), part.texts().get(0).text());
            place.take(box, slide.getSlideLayout());
            names.nameText(box, part.part().id() + " text");
        } else if (place.isIn(slide.getSlideLayout())) {
            XSLFTextBox box = slide.createTextBox();
            places.fill(box, part.texts().get(0).text());
            place.stand(box, slide.getSlideLayout());
            names.nameText(box, part.part().id() + " text");
        }
    }

    /** What the template says in the feet of its pages, or else what the deck is called. */
    void footer(String deckTitle) {
        XSLFSlideLayout layout = slide.getSlideLayout();
        if (FootPlaceholder.FOOTER.isIn(layout)) {
            String said = FootPlaceholder.FOOTER.textIn(layout);
            XSLFTextBox box = slide.createTextBox();
            places.fill(box, said.isBlank() ? deckTitle : said);
            FootPlaceholder.FOOTER.stand(box, layout);
            names.nameText(box, "footer");
        }
    }

    /** Places that nothing was put in, over which PowerPoint would write that one may click there. */
    void removeEmpty() {
        for (XSLFTextShape shape : slide.getPlaceholders()) {
            if (shape.getText().isBlank()) {
                slide.removeShape(shape);
            }
        }
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
}
