package org.fourquadrant.export.pptx;

import java.awt.Color;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.xmlbeans.XmlCursor;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.chart.paint.ChartPart;
import org.fourquadrant.export.drawing.Drawing;
import org.fourquadrant.export.drawing.Operation;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.view.Theme;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorScheme;

/**
 * The colours of a presentation as those of its theme, so that another theme changes them: four accents are the four
 * quadrants, text and background those of the master.
 */
final class ThemeColours {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final QName VALUE = new QName("val");

    private final Palette palette;
    private final Map<String, String> names = new HashMap<>();

    private ThemeColours(Palette palette) {
        this.palette = palette;
        // What is named first stays, where two are of one colour.
        name(palette.ground(), "bg1");
        name(palette.ink(), "tx1");
        name(palette.softInk(), "tx2");
        for (Quadrant quadrant : Quadrant.values()) {
            name(palette.mark(quadrant), "accent" + (quadrant.ordinal() + 1));
        }
        name(palette.accent(), "accent5");
    }

    /** The colours of a drawing that has a ground; empty where it is of no theme of the program. */
    static Optional<ThemeColours> of(Drawing drawing) {
        Optional<Color> ground = drawing.parts(ChartPart.Kind.GROUND)
                .flatMap(part -> part.operations().stream())
                .map(Operation::colour)
                .findFirst();
        return Stream.of(Theme.values())
                .map(Palette::of)
                .filter(palette -> ground.filter(palette.ground()::equals).isPresent())
                .findFirst()
                .map(ThemeColours::new);
    }

    private void name(Color colour, String name) {
        names.putIfAbsent(hex(colour), name);
    }

    private static String hex(Color colour) {
        return String.format(Locale.ROOT, "%06X", colour.getRGB() & 0xFFFFFF);
    }

    /** Whether others are of the same theme. */
    boolean isSame(ThemeColours others) {
        return palette.ground().equals(others.palette.ground());
    }

    /** Makes them the colours of the presentation's theme. */
    void setOn(XMLSlideShow show) {
        for (XSLFSlideMaster master : show.getSlideMasters()) {
            CTColorScheme scheme =
                    master.getTheme().getXmlObject().getThemeElements().getClrScheme();
            set(scheme.getLt1(), palette.ground());
            set(scheme.getDk1(), palette.ink());
            set(scheme.getDk2(), palette.softInk());
            List<CTColor> accents =
                    List.of(scheme.getAccent1(), scheme.getAccent2(), scheme.getAccent3(), scheme.getAccent4());
            for (Quadrant quadrant : Quadrant.values()) {
                set(accents.get(quadrant.ordinal()), palette.mark(quadrant));
            }
            set(scheme.getAccent5(), palette.accent());
            set(scheme.getHlink(), palette.accent());
            set(scheme.getFolHlink(), palette.accent());
        }
    }

    private static void set(CTColor place, Color colour) {
        if (place.isSetSysClr()) {
            place.unsetSysClr();
        }
        byte[] rgb = {(byte) colour.getRed(), (byte) colour.getGreen(), (byte) colour.getBlue()};
        (place.isSetSrgbClr() ? place.getSrgbClr() : place.addNewSrgbClr()).setVal(rgb);
    }

    /** Names the theme's colours on a slide instead of writing them out. */
    void nameOn(XSLFSlide slide) {
        try (XmlCursor cursor = slide.getXmlObject().newCursor()) {
            while (!cursor.toNextToken().isNone()) {
                if (cursor.isStart() && cursor.getName().getLocalPart().equals("srgbClr")) {
                    String name = names.get(
                            String.valueOf(cursor.getAttributeText(VALUE)).toUpperCase(Locale.ROOT));
                    if (name != null) {
                        cursor.setName(new QName(DRAWING, "schemeClr"));
                        cursor.setAttributeText(VALUE, name);
                    }
                }
            }
        }
    }
}
