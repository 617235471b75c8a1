package org.fourquadrant.export.pptx;

import java.awt.Color;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.xmlbeans.XmlCursor;
import org.fourquadrant.chart.mark.ClassLooks;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.chart.paint.ChartPart;
import org.fourquadrant.export.drawing.Drawing;
import org.fourquadrant.export.drawing.Operation;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.view.Theme;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorMapping;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorScheme;
import org.openxmlformats.schemas.drawingml.x2006.main.STColorSchemeIndex;

/**
 * The colours of a slide as those of the theme of its presentation, so that another theme changes them: four accents are the
 * four quadrants, text and background those of the master, and every other colour is a shade of one of these.
 */
final class ThemeColours {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final QName COLOUR = new QName(DRAWING, "srgbClr");
    private static final QName VALUE = new QName("val");

    /** The last of the kinds that classes of countries have, which no quadrant has the colour of. */
    private static final int LAST_KIND = 4;

    private final Theme theme;
    private final Theme first;

    /** The colours of the theme by the names that slides know them by. */
    private final Map<String, Color> scheme = new LinkedHashMap<>();

    /** Which colours are shades of which, where it is not told by their hues. */
    private final Map<Color, String> roles = new HashMap<>();

    private final Map<String, ShadeOfTheme> known = new HashMap<>();

    private ThemeColours(Theme theme, Theme first) {
        this.theme = theme;
        this.first = first;
        Palette basic = Palette.of(first);
        boolean isTurned = theme != first;
        scheme.put("bg1", isTurned ? basic.ink() : basic.ground());
        scheme.put("tx1", isTurned ? basic.ground() : basic.ink());
        for (Quadrant quadrant : Quadrant.values()) {
            scheme.put("accent" + (quadrant.ordinal() + 1), basic.mark(quadrant));
        }
        scheme.put("accent5", basic.accent());
        scheme.put("accent6", ClassLooks.of(first).kind(LAST_KIND).colour());
        Palette own = Palette.of(theme);
        for (Quadrant quadrant : Quadrant.values()) {
            roles.put(own.title(quadrant), "accent" + (quadrant.ordinal() + 1));
            roles.put(own.mark(quadrant), "accent" + (quadrant.ordinal() + 1));
        }
        roles.put(own.accent(), "accent5");
        Stream.of(own.ink(), own.softInk(), own.faintInk(), own.axis(), own.grid())
                .forEach(ink -> roles.put(ink, "tx1"));
        roles.put(own.onAccent(), "bg1");
        roles.put(own.ground(), "bg1");
    }

    /** The colours of the first drawing of a presentation; empty where it is of no theme of the program. */
    static Optional<ThemeColours> of(Drawing drawing) {
        return themeOf(drawing).map(theme -> new ThemeColours(theme, theme));
    }

    /** The colours of another drawing there: of the same theme, or of the other one with text and ground turned. */
    Optional<ThemeColours> next(Drawing drawing) {
        return themeOf(drawing).map(next -> next == theme ? this : new ThemeColours(next, first));
    }

    private static Optional<Theme> themeOf(Drawing drawing) {
        Optional<Color> ground = drawing.parts(ChartPart.Kind.GROUND)
                .flatMap(part -> part.operations().stream())
                .map(Operation::colour)
                .findFirst();
        return Stream.of(Theme.values())
                .filter(theme ->
                        ground.filter(Palette.of(theme).ground()::equals).isPresent())
                .findFirst();
    }

    /** Makes them the colours of the presentation's theme. */
    void setOn(XMLSlideShow show) {
        Palette palette = Palette.of(first);
        for (XSLFSlideMaster master : show.getSlideMasters()) {
            CTColorScheme colours =
                    master.getTheme().getXmlObject().getThemeElements().getClrScheme();
            set(colours.getLt1(), palette.ground());
            set(colours.getDk1(), palette.ink());
            set(colours.getDk2(), palette.softInk());
            List<CTColor> accents = List.of(
                    colours.getAccent1(),
                    colours.getAccent2(),
                    colours.getAccent3(),
                    colours.getAccent4(),
                    colours.getAccent5(),
                    colours.getAccent6());
            for (int i = 0; i < accents.size(); i++) {
                set(accents.get(i), scheme.get("accent" + (i + 1)));
            }
            set(colours.getHlink(), palette.accent());
            set(colours.getFolHlink(), palette.accent());
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
        if (theme != first) {
            turn(slide);
        }
        try (XmlCursor cursor = slide.getXmlObject().newCursor()) {
            nameIn(cursor);
        }
    }

    /** Names the colours of the elements in the one at the cursor, which stays where it is. From token to token is far slower. */
    private void nameIn(XmlCursor cursor) {
        if (!cursor.toFirstChild()) {
            return;
        }
        do {
            if (COLOUR.equals(cursor.getName())) {
                name(cursor, known.computeIfAbsent(cursor.getAttributeText(VALUE), this::shade));
            } else {
                nameIn(cursor);
            }
        } while (cursor.toNextSibling());
        cursor.toParent();
    }

    private static void name(XmlCursor cursor, ShadeOfTheme shade) {
        cursor.setName(new QName(DRAWING, "schemeClr"));
        cursor.setAttributeText(VALUE, shade.name());
        cursor.push();
        cursor.toFirstContentToken();
        shade.changes().forEach((change, value) -> {
            cursor.beginElement(change, DRAWING);
            cursor.insertAttributeWithValue(VALUE, value.toString());
            cursor.toNextToken();
        });
        cursor.pop();
    }

    private ShadeOfTheme shade(String hex) {
        Color colour = new Color(Integer.parseInt(hex, 16));
        String name = roles.get(colour);
        if (name == null) {
            name = ShadeOfTheme.isGrey(colour) ? "tx1" : nearest(colour);
        }
        return ShadeOfTheme.of(name, scheme.get(name), colour);
    }

    private String nearest(Color colour) {
        return scheme.keySet().stream()
                .filter(name -> name.startsWith("accent"))
                .min(Comparator.comparingDouble(name -> ShadeOfTheme.apart(scheme.get(name), colour)))
                .orElseThrow();
    }

    /** Lets what is text on the other slides be the ground of this one, and the other way round. */
    private static void turn(XSLFSlide slide) {
        var map = slide.getXmlObject().isSetClrMapOvr()
                ? slide.getXmlObject().getClrMapOvr()
                : slide.getXmlObject().addNewClrMapOvr();
        if (map.isSetMasterClrMapping()) {
            map.unsetMasterClrMapping();
        }
        CTColorMapping turned = map.addNewOverrideClrMapping();
        turned.setBg1(STColorSchemeIndex.DK_1);
        turned.setTx1(STColorSchemeIndex.LT_1);
        turned.setBg2(STColorSchemeIndex.DK_2);
        turned.setTx2(STColorSchemeIndex.LT_2);
        turned.setAccent1(STColorSchemeIndex.ACCENT_1);
        turned.setAccent2(STColorSchemeIndex.ACCENT_2);
        turned.setAccent3(STColorSchemeIndex.ACCENT_3);
        turned.setAccent4(STColorSchemeIndex.ACCENT_4);
        turned.setAccent5(STColorSchemeIndex.ACCENT_5);
        turned.setAccent6(STColorSchemeIndex.ACCENT_6);
        turned.setHlink(STColorSchemeIndex.HLINK);
        turned.setFolHlink(STColorSchemeIndex.FOL_HLINK);
    }
}
