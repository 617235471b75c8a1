package org.fourquadrant.export.pptx;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFBackground;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.fourquadrant.chart.layout.ChartUse;
import org.fourquadrant.chart.layout.SlideFrame;
import org.fourquadrant.export.page.PageSize;
import org.fourquadrant.export.pptx.TemplateException.Reason;
import org.fourquadrant.model.view.Theme;

/**
 * A template of PowerPoint that decks are written into: its size, faces and colours hold, titles, days and numbers of pages
 * go where it has places for them. It is read and tried once, before anything is drawn.
 */
public final class OfficeTemplate {

    /** Largest file that is opened, bytes. */
    private static final long LARGEST = 100_000_000;

    /** Between the title and what is under it, and around that, as a part of the height. */
    private static final double AIR = 0.02;

    private static final double DARK = 0.5;

    /** For pages of text, the best first. */
    private static final List<SlideLayout> TEXT_LAYOUTS = List.of(SlideLayout.TITLE_AND_CONTENT, SlideLayout.TEXT);

    private final Path file;
    private final byte[] content;
    private final PageSize size;
    private final Theme theme;

    private OfficeTemplate(Path file, byte[] content, PageSize size, Theme theme) {
        this.file = file;
        this.content = content;
        this.size = size;
        this.theme = theme;
    }

    /**
     * Reads a template.
     *
     * @param file a .potx or .pptx file; slides in it are left out
     * @throws TemplateException if it cannot be used; the reason says why
     */
    public static OfficeTemplate read(Path file) throws TemplateException {
        byte[] content = content(file);
        try (XMLSlideShow show = open(content)) {
            for (PackagePart part : show.getPackage().getParts()) {
                if (part.getContentType().contains("macroEnabled")
                        || part.getContentType().contains("vbaProject")) {
                    throw new TemplateException(Reason.MACROS, file);
                }
            }
            if (titleLayout(show).isEmpty()) {
                throw new TemplateException(Reason.NO_TITLE_LAYOUT, file);
            }
            PageSize size = sizeFor(body(show, titleLayout(show).get()));
            return new OfficeTemplate(
                    file, content, size, themeOf(titleLayout(show).get()));
        } catch (TemplateException e) {
            throw e;
        } catch (IOException | OpenXML4JException | RuntimeException e) {
            // The library says of a broken file what it stumbled over, in many kinds of exception.
            throw new TemplateException(Reason.DAMAGED, file, e);
        }
    }

    private static byte[] content(Path file) throws TemplateException {
        try {
            if (Files.size(file) > LARGEST) {
                throw new TemplateException(Reason.TOO_LARGE, file);
            }
            byte[] content = Files.readAllBytes(file);
            FileMagic kind = FileMagic.valueOf(content);
            if (kind == FileMagic.OLE2) {
                // What is not an old kind of file is a new one in a lock.
                throw new TemplateException(Reason.LOCKED, file);
            }
            if (kind != FileMagic.OOXML) {
                throw new TemplateException(Reason.DAMAGED, file);
            }
            return content;
        } catch (TemplateException e) {
            throw e;
        } catch (IOException e) {
            throw new TemplateException(Reason.NOT_READ, file, e);
        }
    }

    private static XMLSlideShow open(byte[] content) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(content));
    }

    /** Where it was read from. */
    public Path file() {
        return file;
    }

    /** A page of ours whose chart fills the body without text smaller than may be. */
    private static PageSize sizeFor(Rectangle2D body) {
        double sides = 2 * SlideFrame.SIDE * SlideBase.LEAST_SCALE;
        double titleAndFoot = (SlideFrame.FOOT + ChartUse.SLIDE.titleLine()) * SlideBase.LEAST_SCALE;
        return new PageSize(body.getWidth() + sides, body.getHeight() + titleAndFoot);
    }

    /** The size of a page that fits between the title and the foot of its pages with its own title and foot, points. */
    public PageSize size() {
        return size;
    }

    /** Whether its ground is light or dark. */
    public Theme theme() {
        return theme;
    }

    /** An empty presentation of it; to be closed. */
    XMLSlideShow open() throws IOException {
        XMLSlideShow show = open(content);
        while (!show.getSlides().isEmpty()) {
            show.removeSlide(0);
        }
        new TemplateRemains(show.getPackage()).remove();
        show.getPackage()
                .replaceContentType(
                        XSLFRelation.PRESENTATIONML_TEMPLATE.getContentType(), XSLFRelation.MAIN.getContentType());
        return show;
    }

    /**
     * The layout for a page: with a title above the middle, best of all with nothing else, then with one content; empty if
     * none has such a title.
     */
    static Optional<XSLFSlideLayout> titleLayout(XMLSlideShow show) {
        return titled(show).stream().min(Comparator.comparingInt(OfficeTemplate::rank));
    }

    /** The layout for a page of text: with a title and one content or text under it; empty if none has both. */
    static Optional<XSLFSlideLayout> textLayout(XMLSlideShow show) {
        return titled(show).stream()
                .filter(layout -> TEXT_LAYOUTS.contains(layout.getType()) && bodies(layout) == 1)
                .min(Comparator.comparing(layout -> TEXT_LAYOUTS.indexOf(layout.getType())));
    }

    /** The layout for the head of a part: that for heads, wherever its title stands, or else one for text. */
    static Optional<XSLFSlideLayout> headLayout(XMLSlideShow show) {
        return show.getSlideMasters().stream()
                .flatMap(master -> Stream.of(master.getSlideLayouts()))
                .filter(layout -> layout.getType() == SlideLayout.SECTION_HEADER && bodies(layout) == 1)
                .filter(layout -> place(layout, Placeholder.TITLE).isPresent())
                .findFirst()
                .or(() -> textLayout(show));
    }

    private static List<XSLFSlideLayout> titled(XMLSlideShow show) {
        List<XSLFSlideLayout> titled = new ArrayList<>();
        double middle = show.getPageSize().getHeight() / 2;
        for (XSLFSlideMaster master : show.getSlideMasters()) {
            for (XSLFSlideLayout layout : master.getSlideLayouts()) {
                if (place(layout, Placeholder.TITLE)
                        .filter(title ->
                                title.getAnchor() != null && title.getAnchor().getMaxY() < middle)
                        .isPresent()) {
                    titled.add(layout);
                }
            }
        }
        return titled;
    }

    private static int rank(XSLFSlideLayout layout) {
        return switch (layout.getType()) {
            case TITLE_ONLY -> 0;
            case TITLE_AND_CONTENT -> 1;
            default -> 2 + bodies(layout);
        };
    }

    private static int bodies(XSLFSlideLayout layout) {
        return (int) layout.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(XSLFTextShape.class::cast)
                .filter(shape ->
                        shape.getTextType() != null && shape.getTextType() != Placeholder.TITLE && !isOfFoot(shape))
                .count();
    }

    private static boolean isOfFoot(XSLFTextShape shape) {
        return shape.getTextType() == Placeholder.DATETIME
                || shape.getTextType() == Placeholder.FOOTER
                || shape.getTextType() == Placeholder.SLIDE_NUMBER;
    }

    static Optional<XSLFTextShape> place(XSLFSlideLayout layout, Placeholder kind) {
        for (XSLFTextShape shape : layout.getPlaceholders()) {
            if (shape.getTextType() == kind) {
                return Optional.of(shape);
            }
        }
        return Optional.empty();
    }

    /** What a page of a layout has between its title and its foot, points. */
    static Rectangle2D body(XMLSlideShow show, XSLFSlideLayout layout) {
        double height = show.getPageSize().getHeight();
        Rectangle2D title = place(layout, Placeholder.TITLE).orElseThrow().getAnchor();
        double top = title.getMaxY() + AIR * height;
        double bottom = layout.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(XSLFTextShape.class::cast)
                .filter(OfficeTemplate::isOfFoot)
                .mapToDouble(shape -> shape.getAnchor().getY())
                .filter(y -> y > top)
                .min()
                .orElse(height);
        return new Rectangle2D.Double(title.getX(), top, title.getWidth(), bottom - AIR * height - top);
    }

    private static Theme themeOf(XSLFSlideLayout layout) {
        Color ground = Stream.of(layout.getBackground(), layout.getSlideMaster().getBackground())
                .filter(Objects::nonNull)
                .map(XSLFBackground::getFillColor)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (ground == null) {
            return Theme.LIGHT;
        }
        double brightness = (0.299 * ground.getRed() + 0.587 * ground.getGreen() + 0.114 * ground.getBlue()) / 255;
        return brightness < DARK ? Theme.DARK : Theme.LIGHT;
    }
}
