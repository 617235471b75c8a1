package org.fourquadrant.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.facts.place.PlottedCountry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files as programs of others see them; a test is skipped where its program is not installed. */
class OtherProgramsTest {

    @TempDir
    private Path folder;

    @Test
    void pdffontsFindsEveryFaceEmbedded() throws Exception {
        Program.assumeInstalled("pdffonts");
        Files.write(folder.resolve("a.pdf"), Examples.bytes(Examples.JAPANESE, SlideFormat.PDF));
        List<String> fonts =
                new Program(folder).run("pdffonts", "a.pdf").stream().skip(2).toList();
        assertEquals(2, fonts.size());
        fonts.forEach(font -> assertTrue(font.matches(".*Identity-H\\s+yes yes yes.*"), font));
    }

    /** The pages that LibreOffice makes are looked at: where a country is, there is the colour of its quadrant. */
    @Test
    void libreOfficeSeesTheTextAndDrawsEveryMarkInItsPlace() throws Exception {
        Program.assumeInstalled("soffice");
        Files.write(folder.resolve("a.pptx"), Examples.bytes(Examples.JAPANESE, SlideFormat.PPTX));
        Slide slide = Examples.slide(Examples.ENGLISH);
        Files.write(folder.resolve("b.pptx"), Examples.bytes(Deck.of(slide), SlideFormat.PPTX));
        new Program(folder).office("a.pptx", "b.pptx");
        try (PDDocument pages = Loader.loadPDF(folder.resolve("a.pdf").toFile())) {
            assertEquals(1, pages.getNumberOfPages());
            assertTrue(new PDFTextStripper().getText(pages).contains("サウジアラビア"));
        }
        assertMarksInTheirPlaces(slide);
    }

    private void assertMarksInTheirPlaces(Slide slide) throws Exception {
        LaidOutChart scene = Examples.EXPORTER.preview(Examples.FACTS, slide);
        BufferedImage own = ImageIO.read(new ByteArrayInputStream(Examples.bytes(Deck.of(slide), SlideFormat.PNG)));
        try (PDDocument pages = Loader.loadPDF(folder.resolve("b.pdf").toFile())) {
            float scale = own.getWidth() / pages.getPage(0).getMediaBox().getWidth();
            BufferedImage page = new PDFRenderer(pages).renderImage(0, scale);
            double pixels = own.getWidth() / scene.size().width();
            for (PlottedCountry country : scene.facts().classification().plotted()) {
                int x = (int) Math.round(scene.plot().xOfShare(country.share().value()) * pixels);
                int y = (int)
                        Math.round(scene.plot().yOfBalance(country.balance().value()) * pixels);
                assertEquals(
                        0,
                        Likeness.differentPart(
                                own.getSubimage(x - 4, y - 4, 8, 8), page.getSubimage(x - 4, y - 4, 8, 8)),
                        country.country().code().value());
            }
        }
    }

    @Test
    void rsvgDrawsThePicture() throws Exception {
        Program.assumeInstalled("rsvg-convert");
        Files.write(folder.resolve("a.svg"), Examples.bytes(Examples.ENGLISH, SlideFormat.SVG));
        new Program(folder).run("rsvg-convert", "-o", "a.png", "a.svg");
        assertEquals(1920, ImageIO.read(folder.resolve("a.png").toFile()).getWidth());
    }
}
