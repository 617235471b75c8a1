package org.fourquadrant;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.cli.JsonViews;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.export.AtomicFile;
import org.fourquadrant.export.Deck;
import org.fourquadrant.export.Overwrite;
import org.fourquadrant.export.ReadSlide;
import org.fourquadrant.export.Slide;
import org.fourquadrant.export.SlideExporter;
import org.fourquadrant.export.SlideFormat;
import org.fourquadrant.export.SlideOptions;
import org.fourquadrant.export.SlideReader;
import org.fourquadrant.export.drawing.BundledFonts;
import org.fourquadrant.export.drawing.Face;
import org.fourquadrant.export.page.Progress;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.DatasetChange;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Slides that another run of the program has written, on a machine that has Latin letters only: they give their view back,
 * and pictures are byte for byte those of this run, whatever faces this machine has.
 */
class RestartTest {

    private static final long PATIENCE_SECONDS = 120;

    @TempDir
    private Path folder;

    private final Workspace workspace = new WorkspaceLoader().load();
    private final View asked = FirstView.of(workspace, Language.JAPANESE)
            .withTheme(Theme.DARK)
            .withThreshold(3.5)
            .withSelection(new LinkedHashSet<>(List.of(new CountryCode("JPN"), new CountryCode("DEU"))));
    private final JsonViews views = new JsonViews(() -> FirstView.of(workspace, Language.ENGLISH));

    @Test
    void whatOneRunWritesAnotherOpensAndWouldWriteTheSame() throws Exception {
        writeInAnotherProcess();
        for (SlideFormat format : SlideFormat.values()) {
            List<ReadSlide> read = new SlideReader(views).read(file(format));
            assertEquals(1, read.size());
            assertEquals(asked, read.get(0).view(), format + "");
            assertEquals(List.of(new DatasetChange.Unchanged()), read.get(0).changesTo(workspace));
        }
        for (SlideFormat format : List.of(SlideFormat.PNG, SlideFormat.SVG)) {
            Path here = folder.resolve("here." + format.ending());
            new SlideExporter(new Chart(), views, new AtomicFile())
                    .write(
                            Facts.of(workspace, asked),
                            Deck.of(new Slide(asked, SlideOptions.STANDARD)),
                            here,
                            Overwrite.REFUSE,
                            Progress.NONE);
            assertArrayEquals(Files.readAllBytes(here), Files.readAllBytes(file(format)), format + "");
        }
    }

    private Path file(SlideFormat format) {
        return folder.resolve("there." + format.ending());
    }

    private void writeInAnotherProcess() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Djava.awt.headless=true", "-Duser.home=" + folder));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Launcher.class.getName(), "slide"));
        for (SlideFormat format : SlideFormat.values()) {
            command.addAll(List.of("-o", file(format).toString()));
        }
        command.addAll(List.of("--lang", "ja", "--theme", "dark", "--threshold", "3.5", "--select", "JPN,DEU"));
        command.addAll(List.of("--labels", "all"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(folder.resolve("said.txt").toFile());
        builder.environment().put("FONTCONFIG_FILE", latinOnly().toString());
        Process process = builder.start();
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertTrue(ended, "the other run did not end");
        assertEquals(0, process.exitValue(), Files.readString(folder.resolve("said.txt")));
    }

    /** Where a system asks fontconfig for its faces: a folder with the Latin letters of the bundled one alone. */
    private Path latinOnly() throws IOException {
        Path fonts = Files.createDirectory(folder.resolve("fonts"));
        TreeSet<Integer> letters = new TreeSet<>();
        for (int letter = ' '; letter <= '~'; letter++) {
            letters.add(letter);
        }
        Files.write(fonts.resolve("latin.ttf"), new BundledFonts().subset(Face.Weight.REGULAR, letters));
        return Files.writeString(
                folder.resolve("fonts.conf"),
                "<fontconfig><dir>" + fonts + "</dir><cachedir>" + folder + File.separator
                        + "cache</cachedir></fontconfig>");
    }
}
