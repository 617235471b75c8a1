package org.fourquadrant.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.mark.ClassLook;
import org.fourquadrant.chart.mark.MarkColouring;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.chart.raster.ChartRaster;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.Axes;
import org.fourquadrant.model.view.ColourBy;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.Labels;
import org.fourquadrant.model.view.Marks;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.model.view.Thresholds;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The classes of every colouring are told apart by everyone, on every ground. The long run leaves what different eyes see of
 * each picture in {@code target/pictures/seen}, to be looked at.
 */
class ColourVisionTest {

    private static final Path SEEN = Path.of("target", "pictures", "seen");
    private static final ChartSize SIZE = new ChartSize(960, 600);

    /** WCAG 2.2, 1.4.11: what graphics have against what is next to them. */
    private static final double CONTRAST = 3;

    /** From about 8 steps on, two small marks are told apart that do not touch. */
    private static final double APART = 8;

    /** Shape carries what colour cannot; steps of a range follow each other in grey too. */
    private static final double STEP_OF_LIGHTNESS = 6;

    private final Workspace workspace = new WorkspaceLoader().load();
    private final Chart chart = new Chart();

    @TestFactory
    Stream<DynamicTest> classesAreToldApart() {
        return Stream.of(ColourBy.values())
                .flatMap(colouring -> Stream.of(Theme.values())
                        .map(theme -> DynamicTest.dynamicTest(
                                colouring + " " + theme, () -> check(scene(colouring, theme)))));
    }

    private void check(LaidOutChart scene) {
        List<ClassLook> looks = looks(scene);
        for (ColourVision eyes : List.of(ColourVision.values())) {
            for (int i = 0; i < looks.size(); i++) {
                for (Color ground : grounds(scene.palette())) {
                    double contrast =
                            ColourDifference.contrast(eyes.see(looks.get(i).colour()), eyes.see(ground));
                    assertTrue(contrast >= CONTRAST, eyes + ": " + looks.get(i) + " on " + ground + ": " + contrast);
                }
                for (ClassLook other : looks.subList(0, i)) {
                    checkPair(eyes, looks.get(i), other);
                }
            }
        }
    }

    @Test
    @Tag("long")
    void whatDifferentEyesSeeIsLeftToBeLookedAt() throws IOException {
        for (ColourBy colouring : ColourBy.values()) {
            for (Theme theme : Theme.values()) {
                for (ColourVision eyes : ColourVision.values()) {
                    leave(scene(colouring, theme), eyes);
                }
            }
        }
        assertEquals(ColourVision.values().length * ColourBy.values().length * Theme.values().length, left());
    }

    private static long left() throws IOException {
        try (Stream<Path> files = Files.list(SEEN)) {
            return files.count();
        }
    }

    private static void checkPair(ColourVision eyes, ClassLook one, ClassLook other) {
        assertNotEquals(one.shape(), other.shape());
        double apart = ColourDifference.deltaE(eyes.see(one.colour()), eyes.see(other.colour()));
        double least = switch (eyes) {
            case NORMAL, DEUTERANOPIA -> APART;
            case PROTANOPIA -> APART / 2;
            case GREYSCALE -> 0;
        };
        assertTrue(apart >= least, eyes + ": " + one + " and " + other + ": " + apart);
    }

    @Test
    void rangesFollowEachOtherInGrey() {
        for (Theme theme : Theme.values()) {
            List<ClassLook> steps = looks(scene(ColourBy.TARIFF, theme));
            double direction = theme == Theme.DARK ? 1 : -1;
            for (int i = 2; i < steps.size(); i++) {
                double step = lightness(steps.get(i)) - lightness(steps.get(i - 1));
                assertTrue(direction * step >= STEP_OF_LIGHTNESS, theme + " " + i + ": " + step);
            }
        }
    }

    /** Pairs 1, 7 and 17 of Sharma, Wu and Dalal, "The CIEDE2000 Color-Difference Formula" (2005), table 1. */
    @Test
    void differencesAreThoseOfTheStandard() {
        assertEquals(2.0425, deltaE(50, 2.6772, -79.7751, 50, 0, -82.7485), 1e-4);
        assertEquals(2.3669, deltaE(50, 0, 0, 50, -1, 2), 1e-4);
        assertEquals(27.1492, deltaE(50, 2.5, 0, 73, 25, -18), 1e-4);
    }

    private static double deltaE(double l1, double a1, double b1, double l2, double a2, double b2) {
        return ColourDifference.deltaE(new ColourDifference.Lab(l1, a1, b1), new ColourDifference.Lab(l2, a2, b2));
    }

    private static double lightness(ClassLook look) {
        return ColourDifference.lab(ColourVision.GREYSCALE.see(look.colour())).lightness();
    }

    private static List<ClassLook> looks(LaidOutChart scene) {
        MarkColouring colouring = scene.colouring();
        return colouring.legend().isEmpty()
                ? Stream.of(Quadrant.values())
                        .map(quadrant -> new ClassLook(colouring.colour(0, quadrant), colouring.shape(0, quadrant)))
                        .toList()
                : colouring.legend().stream()
                        .map(MarkColouring.LegendEntry::look)
                        .toList();
    }

    /** The plain ground and the four tinted ones. */
    private static List<Color> grounds(Palette palette) {
        List<Color> grounds = new ArrayList<>();
        grounds.add(palette.ground());
        for (Quadrant quadrant : Quadrant.values()) {
            grounds.add(over(palette.tint(quadrant), palette.ground()));
        }
        return grounds;
    }

    private static Color over(Color tint, Color ground) {
        double part = tint.getAlpha() / 255.0;
        float[] above = tint.getRGBColorComponents(null);
        float[] below = ground.getRGBColorComponents(null);
        float[] mixed = new float[above.length];
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = (float) (part * above[i] + (1 - part) * below[i]);
        }
        return new Color(mixed[0], mixed[1], mixed[2]);
    }

    private LaidOutChart scene(ColourBy colouring, Theme theme) {
        View view = new View(
                new DataChoice("jri-2024", 2024, LocalDate.of(2025, 8, 10)),
                new Thresholds(2, List.of()),
                Axes.initial(),
                Marks.initial().withColourBy(colouring),
                Labels.initial(),
                Set.of(),
                Language.ENGLISH,
                theme);
        return Layouts.of(chart, workspace, view, SIZE);
    }

    private void leave(LaidOutChart scene, ColourVision eyes) throws IOException {
        int width = (int) SIZE.width();
        int height = (int) SIZE.height();
        int[] pixels = new int[width * height];
        new ChartRaster(chart.painter()).render(scene, pixels, width, height, 1);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        String name = scene.view().marks().colourBy() + "-" + scene.view().theme() + "-" + eyes + ".png";
        Files.createDirectories(SEEN);
        ImageIO.write(
                eyes.see(image),
                "png",
                SEEN.resolve(name.toLowerCase(Locale.ROOT)).toFile());
    }
}
