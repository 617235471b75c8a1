package org.fourquadrant.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.fourquadrant.analysis.FirstView;
import org.fourquadrant.data.ViewJson;
import org.fourquadrant.data.WorkspaceLoader;
import org.fourquadrant.model.Language;
import org.fourquadrant.model.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlideCommandTest {

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
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class));
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
        Path file = Files.writeString(folder.resolve("view.json"), ViewJson.write(view));
        CliRun saved = CliRun.of("slide", "--view", file.toString(), "-o", "-", "--size", "640x400");
        CliRun options = CliRun.of("slide", "--lang", "ja", "--threshold", "3.5", "-o", "-", "--size", "640x400");
        CliRun changed =
                CliRun.of("slide", "--view", file.toString(), "--threshold", "2", "-o", "-", "--size", "640x400");
        assertEquals(ExitCode.DONE, saved.exit(), saved.err());
        assertArrayEquals(options.bytes(), saved.bytes());
        assertFalse(Arrays.equals(saved.bytes(), changed.bytes()));
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

    private List<Path> files() throws Exception {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }
}
