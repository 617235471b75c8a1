package org.fourquadrant.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.raster.ChartRaster;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.Axes;
import org.fourquadrant.model.view.AxisScale;
import org.fourquadrant.model.view.ColourBy;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.Labels;
import org.fourquadrant.model.view.Marks;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.model.view.Thresholds;
import org.fourquadrant.model.view.View;
import org.fourquadrant.model.view.Viewport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Pictures of seven views in two languages and two themes against kept ones, pixel by pixel: faces and painter are our
 * own, so that every Java draws the same, and a digit is no more than twenty pixels. What was drawn is left in
 * {@code target/pictures}; after a change that was meant, look at it there and copy it over the kept one.
 */
class PictureTest {

    private static final Path DRAWN = Path.of("target", "pictures");
    private static final ChartSize SIZE = new ChartSize(960, 600);

    /** The kept pictures are opaque; how their files say so does not matter. */
    private static final int RGB = 0xFFFFFF;

    private final Workspace workspace = new WorkspaceLoader().load();
    private final Chart chart = new Chart();

    private static Map<String, View> views() {
        View base = new View(
                new DataChoice("jri-2024", 2024, LocalDate.of(2025, 8, 10)),
                new Thresholds(2, List.of()),
                Axes.initial(),
                Marks.initial(),
                Labels.initial(),
                Set.of(new CountryCode("JPN")),
                Language.ENGLISH,
                Theme.LIGHT);
        Map<String, View> views = new TreeMap<>();
        views.put("base", base);
        views.put("lines", base.withThresholds(new Thresholds(3.5, List.of(2.0, 3.0, 5.0))));
        views.put("fork", base.withData(base.data().withCompareWith(Optional.of("factbook-census"))));
        views.put("tariff", base.withMarks(base.marks().withColourBy(ColourBy.TARIFF)));
        views.put("linear", base.withAxes(base.axes().withShare(new AxisScale.Linear())));
        views.put(
                "selected",
                base.withSelection(new LinkedHashSet<>(List.of(new CountryCode("DEU"), new CountryCode("NLD")))));
        views.put("zoomed", base.withAxes(base.axes().withZoom(Optional.of(new Viewport(1, 3, -150_000, -20_000)))));
        return views;
    }

    @TestFactory
    Stream<DynamicTest> picturesAreAsKept() {
        return views().entrySet().stream()
                .flatMap(entry -> Stream.of(Language.values())
                        .flatMap(language -> Stream.of(Theme.values())
                                .map(theme -> DynamicTest.dynamicTest(
                                        entry.getKey() + "-" + language.tag() + "-" + theme,
                                        () -> compare(
                                                entry.getKey() + "-" + language.tag() + "-"
                                                        + theme.name().toLowerCase(Locale.ROOT),
                                                entry.getValue()
                                                        .withLanguage(language)
                                                        .withTheme(theme))))));
    }

    private void compare(String name, View view) throws IOException {
        BufferedImage drawn = draw(view);
        Files.createDirectories(DRAWN);
        ImageIO.write(drawn, "png", DRAWN.resolve(name + ".png").toFile());
        try (InputStream stream = PictureTest.class.getResourceAsStream("pictures/" + name + ".png")) {
            assertNotNull(stream, "no kept picture " + name);
            BufferedImage kept = ImageIO.read(stream);
            assertEquals(kept.getWidth(), drawn.getWidth());
            assertEquals(kept.getHeight(), drawn.getHeight());
            assertEquals(0, different(kept, drawn), "pixels that differ from the kept picture");
        }
    }

    private BufferedImage draw(View view) {
        int width = (int) SIZE.width();
        int height = (int) SIZE.height();
        int[] pixels = new int[width * height];
        new ChartRaster(chart.painter()).render(Layouts.of(chart, workspace, view, SIZE), pixels, width, height, 1);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        return image;
    }

    private static long different(BufferedImage one, BufferedImage other) {
        long different = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if ((one.getRGB(x, y) & RGB) != (other.getRGB(x, y) & RGB)) {
                    different++;
                }
            }
        }
        return different;
    }
}
