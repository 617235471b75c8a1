package org.fourquadrant.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.lettering.FaceRun;
import org.fourquadrant.chart.words.Caption;
import org.fourquadrant.export.page.Cover;
import org.fourquadrant.export.page.Progress;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever people type, there is a file of it. */
class TypedTextTest {

    private static final String TYPED = "𠮷野 한국 👍 a\u0001b\u0085 " + "x".repeat(250);

    /** Of Unicode's places one that has no letter. */
    private static final String NOBODY_HAS = "\u0378";

    @ParameterizedTest
    @EnumSource
    void everyKindOfFileTakesEveryCharacter(SlideFormat format) throws Exception {
        byte[] file = file(format);
        switch (format) {
            case PPTX -> new ZippedParts(file);
            case SVG -> assertTrue(TextsInFiles.ofSvg(file).toString().contains("𠮷野 한국 👍 ab"));
            case PDF -> Loader.loadPDF(file).close();
            case PNG -> assertTrue(file.length > 1_000);
        }
    }

    @Test
    void lettersThatTheBundledFaceLacksAreDrawnInAFaceOfTheComputer() throws IOException {
        assumeTrue(new Font(Font.SANS_SERIF, Font.PLAIN, 12).canDisplay('한'), "a computer without a Korean face");
        assertFalse(sameTitles("한", FaceRun.MISSING), "한 is drawn");
        assertTrue(sameTitles(NOBODY_HAS, FaceRun.MISSING), "a letter that nobody has is drawn as the sign for it");
    }

    private static boolean sameTitles(String one, String other) throws IOException {
        return Arrays.equals(pixels(bytes(one, SlideFormat.PNG)), pixels(bytes(other, SlideFormat.PNG)));
    }

    private static int[] pixels(byte[] png) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    void pdfSaysWhatTheShapesOfLettersMean() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes("A 한 " + NOBODY_HAS, SlideFormat.PDF))) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(document.getPage(0));
            List<String> meanings = new ArrayList<>();
            extractor.getMarkedContents().forEach(content -> gather(content, meanings));
            assertTrue(meanings.contains(NOBODY_HAS), meanings.toString());
            assertTrue(meanings.contains("한"), meanings.toString());
        }
    }

    private static void gather(PDMarkedContent content, List<String> meanings) {
        if (content.getActualText() != null) {
            meanings.add(content.getActualText());
        }
        content.getContents().forEach(inner -> {
            if (inner instanceof PDMarkedContent marked) {
                gather(marked, meanings);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatNoFaceHasIsNamedWithItsPlace(SlideFormat format) throws IOException {
        UnshownLetters unshown = write("A " + NOBODY_HAS, format, new ByteArrayOutputStream());
        assertEquals(Set.of(NOBODY_HAS.codePointAt(0)), unshown.places().keySet());
        assertEquals(
                new UnshownLetters.Place(1, "A " + NOBODY_HAS), unshown.places().get(NOBODY_HAS.codePointAt(0)));
        String sentence = unshown.sentence(Language.ENGLISH).orElseThrow();
        assertTrue(sentence.contains("U+0378") && sentence.contains("page 1") && sentence.contains("A "), sentence);
        assertTrue(unshown.sentence(Language.JAPANESE).orElseThrow().contains("1ページ"));
    }

    @Test
    void aPlayNamesThemToo(@TempDir Path folder) throws Exception {
        View years = Examples.ENGLISH.withData(Examples.ENGLISH.data().withFromYear(Optional.of(2024)));
        PlayExporter play = new PlayExporter(new Chart(), Examples.EXPORTER, new AtomicFile());
        SlideOptions options = SlideOptions.STANDARD
                .withSize(SlideSize.of(new PixelSize(640, 360)))
                .withCaptions(SlideOptions.STANDARD.captions().withNote(new Caption.Own(TYPED + NOBODY_HAS)));
        UnshownLetters unshown = play.write(
                Examples.FACTS.with(years), options, folder.resolve("a.gif"), Overwrite.REFUSE, Progress.NONE);
        assertTrue(unshown.places().containsKey(NOBODY_HAS.codePointAt(0)));
        assertTrue(Files.size(folder.resolve("a.gif")) > 1_000);
    }

    @Test
    void nothingIsSaidWhereEveryLetterHasItsFace() throws IOException {
        assertEquals(UnshownLetters.NONE, write("𠮷野", SlideFormat.SVG, new ByteArrayOutputStream()));
        assertEquals(Optional.empty(), UnshownLetters.NONE.sentence(Language.JAPANESE));
    }

    @Test
    void aTitleOfPowerPointIsWholeButForWhatNoFileHolds() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file(SlideFormat.PPTX)))) {
            assertTrue(show.getSlides().get(1).getTitle().startsWith("𠮷野 한국 👍 ab "));
            assertTrue(show.getSlides().get(1).getTitle().endsWith("x".repeat(250)));
        }
    }

    @Test
    void aTitleOfPdfHasNoControlCharacters() throws IOException {
        try (PDDocument document = Loader.loadPDF(file(SlideFormat.PDF))) {
            String title = document.getDocumentInformation().getTitle();
            assertFalse(title.chars().anyMatch(Character::isISOControl), title);
        }
    }

    private static byte[] bytes(String title, SlideFormat format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(title, format, bytes);
        return bytes.toByteArray();
    }

    private static UnshownLetters write(String title, SlideFormat format, ByteArrayOutputStream bytes)
            throws IOException {
        Slide slide = new Slide(
                Examples.ENGLISH,
                SlideOptions.STANDARD.withCaptions(
                        SlideOptions.STANDARD.captions().withTitle(new Caption.Own(title))));
        return Examples.EXPORTER.write(Examples.FACTS, Deck.of(slide), format, bytes, Progress.NONE);
    }

    private static byte[] file(SlideFormat format) throws IOException {
        Slide slide = new Slide(
                Examples.ENGLISH,
                SlideOptions.STANDARD.withCaptions(
                        SlideOptions.STANDARD.captions().withTitle(new Caption.Own(TYPED))));
        Cover cover = new Cover(TYPED, TYPED, TYPED, Optional.empty());
        Deck deck = new Deck(TYPED, List.of(slide), Set.of()).withCover(Optional.of(cover));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Examples.EXPORTER.write(Examples.FACTS, deck, format, bytes, Progress.NONE);
        return bytes.toByteArray();
    }
}
