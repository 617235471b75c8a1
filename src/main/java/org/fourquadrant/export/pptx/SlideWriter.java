package org.fourquadrant.export.pptx;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.fourquadrant.chart.layer.ScenePart;
import org.fourquadrant.export.drawing.Drawing;
import org.fourquadrant.export.drawing.DrawnPart;
import org.fourquadrant.export.drawing.Operation;
import org.fourquadrant.export.drawing.Operation.Written;
import org.fourquadrant.export.page.Page;
import org.openxmlformats.schemas.presentationml.x2006.main.CTBackgroundProperties;

/** A page as a slide. */
final class SlideWriter {

    private static final double BESIDE_TITLE = 16;

    private final Page page;
    private final Drawing drawing;
    private final XSLFSlide slide;
    private final double scale;
    private final ShapeWriter shapes;
    private final TextBoxWriter texts;

    /** @param scale points per logical pixel */
    SlideWriter(XMLSlideShow show, Page page, double scale) {
        this.page = page;
        this.scale = scale;
        drawing = page.drawing();
        XSLFSlideMaster master = show.getSlideMasters().get(0);
        boolean hasTitle = drawing.parts(ScenePart.Kind.TITLE).findAny().isPresent();
        slide = show.createSlide(master.getLayout(hasTitle ? SlideLayout.TITLE_ONLY : SlideLayout.BLANK));
        shapes = new ShapeWriter(slide, scale);
        texts = new TextBoxWriter(slide, scale, page.language());
    }

    XSLFSlide write() {
        for (DrawnPart part : drawing.parts()) {
            switch (part.part().kind()) {
                case GROUND -> background(part);
                case TITLE -> title(part);
                default -> write(part);
            }
        }
        return slide;
    }

    private void background(DrawnPart part) {
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
        Rectangle2D area = texts.area(lines);
        double right = drawing.parts(ScenePart.Kind.COUNTS)
                .flatMap(counts -> counts.texts().stream())
                .mapToDouble(Written::x)
                .min()
                .orElse(drawing.width());
        area.setRect(area.getX(), area.getY(), (right - BESIDE_TITLE) * scale - area.getX(), area.getHeight());
        Placed.at(title, area);
        title.setWordWrap(true);
        texts.fill(title, lines);
        Named.name(title, "title", "");
    }

    private void write(DrawnPart part) {
        String name = nameOf(part.part());
        String description = part.description();
        for (Look look : Look.of(part.operations())) {
            Named.name(shapes.write(look), name, description);
            description = "";
        }
        for (List<Written> block : TextBlocks.of(part)) {
            Named.name(texts.box(block), textName(part.part()), "");
        }
    }

    /** The mark of a country is called by its code alone. */
    private static String nameOf(ScenePart part) {
        return part.kind() == ScenePart.Kind.MARK ? part.of() : part.id();
    }

    private static String textName(ScenePart part) {
        return part.kind() == ScenePart.Kind.LABEL || part.kind() == ScenePart.Kind.TEXT
                ? part.id()
                : String.format(Locale.ROOT, "%s text", part.id());
    }
}
