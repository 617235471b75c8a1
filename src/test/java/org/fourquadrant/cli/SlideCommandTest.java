package org.fourquadrant.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.saved.SavedText;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.LabelMode;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlideCommandTest {

    /** In the lesson august-2025. */
    private static final int SCENES = 3;

    @TempDir
    Path folder;

    @Test
    void pngHasTheSizeAskedFor() throws Exception {
        Path file = folder.resolve("日本 chart.PNG");
        CliRun run = CliRun.of("slide", "-o", file.toString(), "--size", "1000x700");
        assertEquals(ExitCode.DONE, run.exit(), run.err());
        BufferedImage image = ImageIO.read(file.toFile());
        assertEquals(1000, image.getWidth());
        assertEquals(700, image.getHeight());
        assertEquals(List.of(file), files());
    }

    @Test
    void pictureCanBeReadByWhomeverAnyNewFileCan() throws Exception {
        Path plain = Files.createFile(folder.resolve("plain"));
        Path file = folder.resolve("a.png");
        CliRun.of("slide", "-o", file.toString(), "--size", "640x400");
        assumeTrue(
                Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class),
                "the file system has no POSIX permissions");
        assertEquals(Files.getPosixFilePermissions(plain), Files.getPosixFilePermissions(file));
    }

    @Test
    void standardOutputIsThePictureAndNothingElse() throws Exception {
        CliRun run = CliRun.of("slide", "-o", "-", "--size", "640x400");
        assertEquals(ExitCode.DONE, run.exit(), run.err());
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(run.bytes()));
        assertEquals(640, image.getWidth());
        byte[] end = Arrays.copyOfRange(run.bytes(), run.bytes().length - 8, run.bytes().length - 4);
        assertArrayEquals(new byte[] {'I', 'E', 'N', 'D'}, end);
    }

    @Test
    void severalOutputsAreTheSamePicture() throws Exception {
        Path one = folder.resolve("one.png");
        Path two = folder.resolve("two.png");
        CliRun run = CliRun.of("slide", "-o", one.toString(), "-o", two.toString(), "--size", "640x400");
        assertEquals(ExitCode.DONE, run.exit(), run.err());
        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
    }

    @Test
    void fileThatIsThereStaysAndNoOtherOutputIsWrittenWithoutForce() throws Exception {
        Path there = Files.writeString(folder.resolve("there.png"), "mine");
        String free = folder.resolve("free.png").toString();
        CliRun run = CliRun.of("slide", "-o", free, "-o", there.toString());
        assertEquals(ExitCode.WRONG_USAGE, run.exit());
        assertTrue(run.err().contains("--force"), run.err());
        assertEquals("mine", Files.readString(there));
        assertEquals(List.of(there), files());
        assertEquals(
                ExitCode.DONE,
                CliRun.of("slide", "--force", "-o", there.toString(), "--size", "640x400")
                        .exit());
        assertEquals(640, ImageIO.read(there.toFile()).getWidth());
        assertEquals(List.of(there), files());
    }

    @Test
    void folderAsOutputIsRefused() throws Exception {
        Path inner = Files.createDirectory(folder.resolve("inner.png"));
        CliRun run = CliRun.of("slide", "-o", inner.toString());
        assertEquals(ExitCode.WRONG_USAGE, run.exit());
        assertTrue(run.err().contains("is a folder"), run.err());
        assertEquals(List.of(inner), files());
    }

    @Test
    void savedViewIsDrawnAsItsOptionsWouldBe() throws Exception {
        View view =
                FirstView.of(new WorkspaceLoader().load(), Language.JAPANESE).withThreshold(3.5);
        Path file = Files.writeString(folder.resolve("view.json"), SavedText.of(view));
        CliRun saved = CliRun.of("slide", "--view", file.toString(), "-o", "-", "--size", "640x400");
        CliRun options = CliRun.of("slide", "--lang", "ja", "--threshold", "3.5", "-o", "-", "--size", "640x400");
        CliRun changed =
                CliRun.of("slide", "--view", file.toString(), "--threshold", "2", "-o", "-", "--size", "640x400");
        assertEquals(ExitCode.DONE, saved.exit(), saved.err());
        assertArrayEquals(options.bytes(), saved.bytes());
        assertFalse(Arrays.equals(saved.bytes(), changed.bytes()));
    }

    @Test
    void labelsAreThoseAskedForWhateverTheSavedViewSays() throws Exception {
        View view = FirstView.of(new WorkspaceLoader().load(), Language.ENGLISH);
        View codes = view.withLabels(view.labels().withMode(LabelMode.CODES));
        Path file = Files.writeString(folder.resolve("view.json"), SavedText.of(codes));
        byte[] bare = CliRun.of("slide", "--labels", "none", "-o", "-", "--format", "svg")
                .bytes();
        CliRun saved = CliRun.of("slide", "--view", file.toString(), "--labels", "none", "-o", "-", "--format", "svg");
        assertEquals(ExitCode.DONE, saved.exit(), saved.err());
        assertArrayEquals(bare, saved.bytes());
        String chosen = CliRun.of("slide", "--labels", "chosen", "-o", "-", "--format", "svg")
                .out();
        assertTrue(chosen.contains("label-CHN"));
        assertFalse(chosen.contains("label-TCD"));
        CliRun unknown = CliRun.of("slide", "--labels", "name", "-o", "-");
        assertEquals(ExitCode.WRONG_USAGE, unknown.exit());
        assertTrue(unknown.err().contains("chosen"), unknown.err());
    }

    @Test
    void brokenViewGivesItsProblemsAndNoFile() throws Exception {
        Path broken = Files.writeString(folder.resolve("view.json"), "{\"threshold\": \"high\"");
        CliRun run = CliRun.of(
                "slide",
                "--view",
                broken.toString(),
                "-o",
                folder.resolve("a.png").toString());
        assertEquals(ExitCode.FAILED, run.exit());
        assertTrue(run.err().contains("view.json:1:"), run.err());
        assertEquals(List.of(broken), files());
    }

    @Test
    void selectionAndThemeAreDrawn() {
        CliRun plain = CliRun.of("slide", "-o", "-", "--size", "640x400");
        CliRun selected = CliRun.of("slide", "-o", "-", "--size", "640x400", "--select", "JPN,deu");
        CliRun dark = CliRun.of("slide", "-o", "-", "--size", "640x400", "--theme", "dark");
        assertEquals(ExitCode.DONE, selected.exit(), selected.err());
        assertFalse(Arrays.equals(plain.bytes(), selected.bytes()));
        assertFalse(Arrays.equals(plain.bytes(), dark.bytes()));
    }

    @Test
    void everyEndingGivesItsKindOfFile() throws Exception {
        CliRun run = CliRun.of(
                "slide",
                "--size",
                "640x400",
                "--lang",
                "ja",
                "-o",
                file("a.png"),
                "-o",
                file("a.svg"),
                "-o",
                file("a.pdf"),
                "-o",
                file("a.pptx"));
        assertEquals(ExitCode.DONE, run.exit(), run.err());
        assertEquals("\u0089PNG", start("a.png"));
        assertEquals("<?xm", start("a.svg"));
        assertEquals("%PDF", start("a.pdf"));
        assertEquals("PK\u0003\u0004", start("a.pptx"));
    }

    @Test
    void standardOutputHasTheKindOfTheOption() {
        CliRun run = CliRun.of("slide", "-o", "-", "--format", "svg", "--size", "640x400", "--title", "A <b> & c");
        assertEquals(ExitCode.DONE, run.exit(), run.err());
        assertTrue(run.out().contains("A &lt;b&gt; &amp; c"), "the title given");
        CliRun wrong = CliRun.of("slide", "-o", "-", "--format", "gif");
        assertEquals(ExitCode.WRONG_USAGE, wrong.exit());
        assertTrue(wrong.err().contains("png, svg, pdf, pptx"), wrong.err());
    }

    @Test
    void scenesBecomeADeckWithAgendaAndSources() throws Exception {
        CliRun run = CliRun.of(
                "slide",
                "--view",
                "datasets/lessons/august-2025.json",
                "-o",
                file("deck.pptx"),
                "-o",
                file("deck.pdf"),
                "--size",
                "640x400");
        assertEquals(ExitCode.DONE, run.exit(), run.err());
        long slides = entries("deck.pptx").stream()
                .filter(name -> name.matches("ppt/slides/slide\\d+\\.xml"))
                .count();
        int scenes = SCENES;
        assertTrue(slides >= scenes + 2, slides + " slides for " + scenes + " scenes");
        CliRun opened = CliRun.of("open", file("deck.pdf"));
        assertEquals(ExitCode.DONE, opened.exit(), opened.err());
        Path again = Files.writeString(folder.resolve("again.json"), opened.out());
        CliRun redrawn = CliRun.of("slide", "--view", again.toString(), "-o", file("again.pdf"), "--size", "640x400");
        assertEquals(ExitCode.DONE, redrawn.exit(), redrawn.err());
    }

    @Test
    void claimsOfScenesHaveSlidesAndTheDeckGivesTheScenesBack() throws Exception {
        String scenes = "datasets/lessons/february-2026.json";
        CliRun run = CliRun.of("slide", "--view", scenes, "--claims", "--lang", "ja", "-o", file("claims.pptx"));
        assertEquals(ExitCode.DONE, run.exit(), run.err());
        long slides = entries("claims.pptx").stream()
                .filter(name -> name.matches("ppt/slides/slide\\d+\\.xml"))
                .count();
        // An agenda, four scenes with their heads, ten claims and two of sources.
        assertEquals(21, slides);
        String opened = CliRun.of("open", file("claims.pptx")).out();
        assertTrue(opened.contains("\"claims\"") && opened.contains("After 24 February 2026"), opened);
    }

    @Test
    void claimsNeedPagesAndScenesThatHaveSome() {
        CliRun picture = CliRun.of("slide", "--claims", "-o", file("a.png"));
        assertEquals(ExitCode.WRONG_USAGE, picture.exit());
        assertTrue(picture.err().contains(".pptx"), picture.err());
        CliRun nothing = CliRun.of("slide", "--claims", "-o", file("a.pptx"));
        assertEquals(ExitCode.WRONG_USAGE, nothing.exit());
        assertTrue(nothing.err().contains("--view"), nothing.err());
    }

    @Test
    void scenesDoNotFitAPicture() throws Exception {
        CliRun run = CliRun.of("slide", "--view", "datasets/lessons/august-2025.json", "-o", file("deck.png"));
        assertEquals(ExitCode.WRONG_USAGE, run.exit());
        assertTrue(run.err().contains(".pptx"), run.err());
        assertEquals(List.of(), files());
    }

    @Test
    void dossiersNeedPagesAndASelection() throws Exception {
        CliRun picture = CliRun.of("slide", "--dossiers", "--select", "JPN", "-o", file("a.png"));
        assertEquals(ExitCode.WRONG_USAGE, picture.exit());
        CliRun nobody = CliRun.of("slide", "--dossiers", "-o", file("a.pptx"));
        assertEquals(ExitCode.WRONG_USAGE, nobody.exit());
        assertTrue(nobody.err().contains("--select"), nobody.err());
        CliRun both = CliRun.of("slide", "--dossiers", "--select", "JPN,DEU", "-o", file("a.pptx"));
        assertEquals(ExitCode.DONE, both.exit(), both.err());
        assertTrue(entries("a.pptx").contains("ppt/slides/slide3.xml"));
    }

    @Test
    void groupsAndQuadrantsAreSelectedAsTheirMembersAre() {
        byte[] group = svg("--dataset", "factbook-census", "--select", "eu");
        byte[] quadrant = svg("--select", "quadrant:I");
        assertTrue(new String(group, StandardCharsets.UTF_8).contains("label-DEU"));
        assertArrayEquals(svg("--select", "quadrant:1"), quadrant);
        CliRun unknown = CliRun.of("slide", "-o", "-", "--select", "quadrant:V");
        assertEquals(ExitCode.WRONG_USAGE, unknown.exit());
        assertTrue(unknown.err().contains("quadrant:III"), unknown.err());
    }

    private static byte[] svg(String... options) {
        List<String> all = new ArrayList<>(List.of("slide", "-o", "-", "--format", "svg"));
        all.addAll(List.of(options));
        CliRun run = CliRun.of(all.toArray(String[]::new));
        assertEquals(ExitCode.DONE, run.exit(), run.err());
        return run.bytes();
    }

    @Test
    void eachCountryHasAFileInEachLanguageAndNoneIsOverwritten() throws Exception {
        String[] command = {
            "slide",
            "--select",
            "JPN,ALB",
            "--each",
            "--dossiers",
            "--lang",
            "ja,en",
            "--format",
            "pdf",
            "-o",
            file("n")
        };
        CliRun run = CliRun.of(command);
        assertEquals(ExitCode.DONE, run.exit(), run.err());
        assertTrue(run.err().contains("アルバニア") && !run.err().contains("日本"), run.err());
        try (Stream<Path> all = Files.list(folder.resolve("n"))) {
            assertEquals(
                    List.of("ALB-en.pdf", "ALB-ja.pdf", "JPN-en.pdf", "JPN-ja.pdf"),
                    all.map(path -> path.getFileName().toString()).sorted().toList());
        }
        CliRun again = CliRun.of(command);
        assertEquals(ExitCode.WRONG_USAGE, again.exit());
        assertTrue(again.err().contains("--force"), again.err());
        CliRun nobody = CliRun.of("slide", "--each", "-o", file("m"));
        assertEquals(ExitCode.WRONG_USAGE, nobody.exit());
        assertEquals(
                ExitCode.WRONG_USAGE,
                CliRun.of("slide", "--select", "JPN", "--each", "-o", file("a.pdf"))
                        .exit());
    }

    @Test
    void aCoverHasItsOwnWordsAndScenesKeepTheirs() throws Exception {
        String scenes = "datasets/lessons/august-2025.json";
        CliRun run = CliRun.of(
                "slide",
                "--view",
                scenes,
                "-o",
                file("d.pdf"),
                "--cover",
                "--title",
                "Allies",
                "--subtitle",
                "In August",
                "--author",
                "The desk",
                "--date",
                "2026-03-07");
        assertEquals(ExitCode.DONE, run.exit(), run.err());
        try (PDDocument document = Loader.loadPDF(folder.resolve("d.pdf").toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            String cover = stripper.getText(document);
            assertTrue(cover.matches("(?s)Allies.*In August.*The desk.*7 March 2026.*"), cover);
            stripper.setStartPage(2);
            stripper.setEndPage(99);
            assertFalse(stripper.getText(document).contains("In August"));
        }
        CliRun lost = CliRun.of("slide", "--view", scenes, "-o", file("e.pdf"), "--subtitle", "In August");
        assertEquals(ExitCode.WRONG_USAGE, lost.exit());
        assertTrue(lost.err().contains("--cover"), lost.err());
    }

    @Test
    void aTemplateGivesItsSizeAndOneThatCannotBeUsedIsRefusedBeforeAnythingIsWritten() throws Exception {
        Path base = folder.resolve("base.pptx");
        assertEquals(
                ExitCode.DONE,
                CliRun.of("slide", "-o", base.toString(), "--size", "4:3").exit());
        Path file = folder.resolve("on-base.pptx");
        CliRun on = CliRun.of("slide", "-o", file.toString(), "--template", base.toString());
        assertEquals(ExitCode.DONE, on.exit(), on.err());
        try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(file))) {
            assertEquals(720, show.getPageSize().getWidth());
            assertEquals(1, show.getSlides().size());
        }
        Path text = Files.writeString(folder.resolve("text.potx"), "no template");
        Path none = folder.resolve("none.pptx");
        CliRun refused = CliRun.of("slide", "-o", none.toString(), "--template", text.toString());
        assertEquals(ExitCode.FAILED, refused.exit());
        assertTrue(refused.err().contains("text.potx: this is no whole .potx"), refused.err());
        assertFalse(Files.exists(none));
        CliRun picture = CliRun.of("slide", "-o", folder.resolve("a.png").toString(), "--template", base.toString());
        assertEquals(ExitCode.WRONG_USAGE, picture.exit());
    }

    @Test
    void aNativeChartIsOnePageMoreInPowerPointOnly() throws Exception {
        Path file = folder.resolve("native.pptx");
        CliRun run = CliRun.of("slide", "-o", file.toString(), "--native-chart=linear");
        assertEquals(ExitCode.DONE, run.exit(), run.err());
        try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(file))) {
            assertEquals(2, show.getSlides().size());
        }
        CliRun page = CliRun.of("slide", "-o", folder.resolve("a.pdf").toString(), "--native-chart");
        assertEquals(ExitCode.WRONG_USAGE, page.exit());
        assertTrue(page.err().contains("write a .pptx file"), page.err());
    }

    @Test
    void sizesHaveNamesAndTextASize() throws Exception {
        byte[] a4 = CliRun.of("slide", "-o", "-", "--size", "a4").bytes();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(a4));
        assertEquals(3508, image.getWidth());
        assertEquals(2480, image.getHeight());
        assertFalse(Arrays.equals(svg("--text-size", "120"), svg("--size", "16:9")));
        CliRun wrong = CliRun.of("slide", "-o", "-", "--text-size", "300");
        assertEquals(ExitCode.WRONG_USAGE, wrong.exit());
        assertTrue(wrong.err().contains("50 to 140"), wrong.err());
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String start(String name) throws Exception {
        return new String(Files.readAllBytes(folder.resolve(name)), 0, 4, StandardCharsets.ISO_8859_1);
    }

    private List<String> entries(String name) throws Exception {
        try (ZipFile zip = new ZipFile(file(name))) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }

    private List<Path> files() throws Exception {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }
}
