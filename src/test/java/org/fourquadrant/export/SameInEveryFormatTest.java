package org.fourquadrant.export;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.AxisScale;
import org.fourquadrant.model.view.ColourBy;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.model.view.Thresholds;
import org.fourquadrant.model.view.View;
import org.fourquadrant.model.view.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Six views, as somebody else's program paints their SVG and PDF files, against their PNG files. That PNG files look as they
 * always have is seen to where the chart is.
 */
class SameInEveryFormatTest {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;

    /** This part of all squares may look different. */
    private static final double BUDGET = 0.005;

    @TempDir
    private Path folder;

    private static List<Slide> slides() {
        View base = Examples.ENGLISH.withThresholds(new Thresholds(2, List.of()));
        View japanese = base.withLanguage(Language.JAPANESE);
        SlideOptions options = SlideOptions.STANDARD.withSize(SlideSize.of(new PixelSize(WIDTH, HEIGHT)));
        return List.of(
                        base,
                        japanese.withThresholds(new Thresholds(3.5, List.of(2.0, 3.0, 5.0)))
                                .withTheme(Theme.DARK),
                        base.withMarks(base.marks().withColourBy(ColourBy.TARIFF))
                                .withTheme(Theme.DARK),
                        japanese.withAxes(base.axes().withShare(new AxisScale.Linear())),
                        base.withSelection(new LinkedHashSet<>(
                                List.of(new CountryCode("DEU"), new CountryCode("NLD"), new CountryCode("JPN")))),
                        japanese.withAxes(base.axes().withZoom(Optional.of(new Viewport(1, 3, -150_000, -20_000)))))
                .stream()
                .map(view -> new Slide(view, options))
                .toList();
    }

    private static BufferedImage png(Slide slide) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(Examples.bytes(Deck.of(slide), SlideFormat.PNG)));
    }

    private void assertLike(Slide slide, BufferedImage other, String name) throws IOException {
        BufferedImage own = png(slide);
        double different = Likeness.differentPart(own, other);
        if (different > BUDGET) {
            Path kept = Files.createDirectories(Path.of("target", "pictures"));
            ImageIO.write(own, "png", kept.resolve(name + "-own.png").toFile());
            ImageIO.write(other, "png", kept.resolve(name + "-other.png").toFile());
        }
        assertTrue(different <= BUDGET, () -> name + ": of all squares differ " + different);
    }

    @Test
    void pdfIsPaintedAlike() throws IOException {
        List<Slide> slides = slides();
        for (int i = 0; i < slides.size(); i++) {
            try (PDDocument pages = Loader.loadPDF(Examples.bytes(Deck.of(slides.get(i)), SlideFormat.PDF))) {
                float scale = WIDTH / pages.getPage(0).getMediaBox().getWidth();
                assertLike(slides.get(i), new PDFRenderer(pages).renderImage(0, scale), "pdf-" + (i + 1));
            }
        }
    }

    @Test
    void svgIsShownAlikeByABrowser() throws Exception {
        Program.assumeInstalled("chromium");
        List<Slide> slides = slides();
        List<String> images = new ArrayList<>();
        for (int i = 0; i < slides.size(); i++) {
            Files.write(folder.resolve(i + ".svg"), Examples.bytes(Deck.of(slides.get(i)), SlideFormat.SVG));
            images.add("<img style='display:block' src='" + i + ".svg'>");
        }
        Files.writeString(folder.resolve("all.html"), "<body style='margin:0'>" + String.join("", images) + "</body>");
        new Program(folder).browser("all.html", "all.png", WIDTH, HEIGHT * slides.size());
        BufferedImage all = ImageIO.read(folder.resolve("all.png").toFile());
        for (int i = 0; i < slides.size(); i++) {
            assertLike(slides.get(i), all.getSubimage(0, i * HEIGHT, WIDTH, HEIGHT), "svg-" + (i + 1));
        }
    }
}
