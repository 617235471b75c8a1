package org.fourquadrant.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files as programs of others see them; a test is skipped where its program is not installed. */
class OtherProgramsTest {

    private static final long PATIENCE_SECONDS = 120;

    @TempDir
    private Path folder;

    private static void assumeInstalled(String program) {
        boolean isThere = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
        assumeTrue(isThere, program + " is not installed");
    }

    private List<String> run(String... command) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertTrue(ended, command[0] + " did not end");
        assertEquals(0, process.exitValue(), Files.readString(output));
        return Files.readAllLines(output);
    }

    @Test
    void pdffontsFindsEveryFaceEmbedded() throws Exception {
        assumeInstalled("pdffonts");
        Files.write(folder.resolve("a.pdf"), Examples.bytes(Examples.JAPANESE, SlideFormat.PDF));
        List<String> fonts = run("pdffonts", "a.pdf").stream().skip(2).toList();
        assertEquals(2, fonts.size());
        fonts.forEach(font -> assertTrue(font.matches(".*Identity-H\\s+yes yes yes.*"), font));
    }

    @Test
    void libreOfficeOpensThePresentationAndSeesItsText() throws Exception {
        assumeInstalled("soffice");
        Files.write(folder.resolve("a.pptx"), Examples.bytes(Examples.JAPANESE, SlideFormat.PPTX));
        String profile = "-env:UserInstallation=" + folder.resolve("profile").toUri();
        run("soffice", profile, "--headless", "--convert-to", "pdf", "a.pptx");
        try (PDDocument pages = Loader.loadPDF(folder.resolve("a.pdf").toFile())) {
            assertEquals(1, pages.getNumberOfPages());
            assertTrue(new PDFTextStripper().getText(pages).contains("サウジアラビア"));
        }
    }

    @Test
    void rsvgDrawsThePicture() throws Exception {
        assumeInstalled("rsvg-convert");
        Files.write(folder.resolve("a.svg"), Examples.bytes(Examples.ENGLISH, SlideFormat.SVG));
        run("rsvg-convert", "-o", "a.png", "a.svg");
        assertEquals(
                1920,
                javax.imageio.ImageIO.read(folder.resolve("a.png").toFile()).getWidth());
    }
}
