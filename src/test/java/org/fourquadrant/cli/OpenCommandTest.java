package org.fourquadrant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.saved.SavedText;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.LabelMode;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenCommandTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a.png", "a.svg", "a.pdf", "a.pptx"})
    void everyKindOfSlideGivesItsViewBack(String name) {
        String file = folder.resolve(name).toString();
        CliRun drawn = CliRun.of(
                "slide",
                "-o",
                file,
                "--size",
                "640x400",
                "--threshold",
                "3.5",
                "--theme",
                "dark",
                "--select",
                "JPN,DEU");
        assertEquals(ExitCode.DONE, drawn.exit(), drawn.err());
        CliRun opened = CliRun.of("open", file);
        assertEquals(ExitCode.DONE, opened.exit(), opened.err());
        View first = FirstView.of(new WorkspaceLoader().load(), Language.ENGLISH);
        View expected = first.withLabels(first.labels().withMode(LabelMode.CHOSEN))
                .withThreshold(3.5)
                .withTheme(Theme.DARK)
                .withSelection(new LinkedHashSet<>(List.of(new CountryCode("JPN"), new CountryCode("DEU"))));
        assertEquals(
                expected,
                SavedText.readView("out", opened.out(), first.withTheme(Theme.LIGHT))
                        .value()
                        .orElseThrow());
        assertTrue(opened.err().contains("unchanged"), opened.err());
    }

    @Test
    void figuresThatDifferAreListed() throws Exception {
        Path data = folder.resolve("jri-2024");
        copy(Path.of("datasets/jri-2024"), data);
        Path table = data.resolve("economies.csv");
        String original = Files.readString(table);
        String changed = original.lines()
                .map(line -> line.startsWith("JPN,") ? line.replaceFirst(",1\\.[0-9]+", ",1.77") : line)
                .reduce("", (all, line) -> all + line + "\n");
        Files.writeString(table, changed);
        String file = folder.resolve("a.svg").toString();
        assertEquals(ExitCode.DONE, CliRun.of("slide", "-o", file).exit());
        CliRun opened =
                CliRun.of("open", "--dataset", data.resolve("datapackage.json").toString(), file);
        assertEquals(ExitCode.FAILED, opened.exit());
        assertTrue(opened.err().contains("1 figure of the dataset jri-2024 differs"), opened.err());
        assertTrue(opened.err().contains("Japan") && opened.err().contains("1.77%"), opened.err());
    }

    @Test
    void whatIsNoSlideOfOursSaysSo() throws Exception {
        Path other = Files.writeString(folder.resolve("a.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        CliRun foreign = CliRun.of("open", other.toString());
        assertEquals(ExitCode.FAILED, foreign.exit());
        assertTrue(foreign.err().contains("carries no view"), foreign.err());
        CliRun table = CliRun.of("open", "a.csv");
        assertTrue(table.err().contains(".pptx"), table.err());
        CliRun missing = CliRun.of("open", folder.resolve("no.png").toString());
        assertEquals(ExitCode.WRONG_USAGE, missing.exit());
        assertTrue(missing.err().contains("no.png"), missing.err());
    }

    private static void copy(Path from, Path to) throws Exception {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
