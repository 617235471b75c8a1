package org.fourquadrant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.export.SlideFormat;
import org.fourquadrant.model.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliUsageTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKindOfSlideIsNamedWhereKindsAreListed(Language language) throws IOException {
        String lang = language.locale().getLanguage();
        String slide =
                withoutBreaks(CliRun.of("slide", "--help", "--lang", lang).out());
        String open = withoutBreaks(CliRun.of("open", "--help", "--lang", lang).out());
        String refusal = CliRun.of("open", "pom.xml", "--lang", lang).err();
        String readme = Files.readString(Path.of("README.md"));
        for (SlideFormat format : SlideFormat.values()) {
            String ending = "." + format.ending();
            for (String text : List.of(slide, open, refusal, readme)) {
                assertTrue(text.contains(ending), () -> ending + " is missing in " + text);
            }
        }
        String labels =
                Arrays.stream(SlideFormat.values()).map(SlideFormat::ending).collect(Collectors.joining("|"));
        assertTrue(slide.contains("--format=" + labels), slide);
    }

    private static String withoutBreaks(String help) {
        return help.replaceAll("\\s+", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                              | Name a command.",
                "tabel                         | There is no command “tabel”",
                "table --colour                | There is no option “--colour” here.",
                "table --format xml            | --format takes one of text, csv, json, not “xml”.",
                "country JPN --format csv      | --format takes one of text, json, not “csv”.",
                "table --threshold -1          | not “-1”",
                "table --threshold NaN         | not “NaN”",
                "table --threshold two         | not “two”",
                "table --year now              | not “now”",
                "table --as-of 2025-02-30      | --as-of takes a date",
                "table --year 1990             | The dataset jri-2024 has no values for 1990; it has 2024.",
                "table --dataset nothing       | “nothing” is neither a dataset nor a file",
                "table --dataset               | Missing: --dataset D.",
                "table --year 2024 --year 2024 | --year can be given only once.",
                "table JPN                     | “JPN” is one argument too many.",
                "table --lang fr               | --lang takes en or ja, not “fr”.",
                "country                       | Missing: ISO3.",
                "country Atlantis              | No country is called “Atlantis”",
                "slide                         | Missing: --output FILE.",
                "slide -o a.png --size big     | --size takes a size",
                "slide -o a.png --size 9x9     | --size takes a size",
                "slide -o a.gif                | name a file that ends in .png",
                "slide -o a.png --theme blue   | --theme takes one of light, dark, not “blue”.",
                "slide -o no-such-folder/a.png | There is no folder for the file",
                "events --from 2025-05-01 --to 2025-04-01 | is after the last day",
                "distance --share-weight 2     | --share-weight takes a number from 0 to 1, not “2”.",
                "distance --share-weight 0 --deficit-weight 0 | must be above 0.",
                "agreement DEU --earnings 5 --interest 3 | No split of cash flow is reported for Germany.",
                "tariff --elasticity 0         | --elasticity takes a number above 0 such as 0.25, not “0”.",
                "check                         | Missing: PATH."
            })
    void wrongUsageIsOneSentenceAndAHint(String command, String sentence) {
        CliRun run = CliRun.of(command == null ? new String[0] : command.split(" +"));
        assertEquals(ExitCode.WRONG_USAGE, run.exit(), run.err());
        assertTrue(run.err().contains(sentence), run.err());
        assertEquals(2, run.err().lines().count(), run.err());
        assertTrue(run.err().lines().toList().get(1).startsWith("See: four-quadrant"), run.err());
        assertEquals("", run.out());
    }

    @Test
    void wrongUsageIsSaidInJapaneseWhereAskedFor() {
        CliRun run = CliRun.of("table", "--threshold", "two", "--lang", "ja");
        assertEquals(ExitCode.WRONG_USAGE, run.exit());
        assertTrue(run.err().contains("「two」は使えません"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void everyCommandAndOptionIsExplained(String language) {
        CliRun root = CliRun.of("--help", "--lang", language);
        assertEquals(ExitCode.DONE, root.exit());
        for (String command : new String[] {
            "table",
            "country",
            "crossings",
            "slide",
            "events",
            "check",
            "datasets",
            "tariff",
            "distance",
            "theory",
            "agreement"
        }) {
            assertTrue(root.out().contains("  " + command + " "), root.out());
            CliRun run = CliRun.of(command, "--help", "--lang", language);
            assertEquals(ExitCode.DONE, run.exit());
            assertEquals(List.of(), unexplained(run.lines()), run.out());
        }
    }

    @Test
    void outputThatCannotBeWrittenIsAFailure() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Cli cli = new Cli(new WorkspaceLoader()::load, Chart::new, Language.ENGLISH, full, err);
        assertEquals(ExitCode.FAILED, cli.run("table"));
        assertEquals(
                "The output could not be written: The disk is full. Make room, or choose another one.",
                err.toString(StandardCharsets.UTF_8).strip());
        assertEquals(ExitCode.FAILED, cli.run("slide", "-o", "-", "--size", "640x400"));
    }

    @Test
    void dataLargerThanTheMemoryAreASentenceAndNoTrace() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Cli cli = new Cli(
                () -> {
                    throw new OutOfMemoryError("Java heap space");
                },
                Chart::new,
                Language.ENGLISH,
                OutputStream.nullOutputStream(),
                err);
        assertEquals(ExitCode.FAILED, cli.run("table"));
        assertEquals(
                "There is not enough memory for this. Ask for less at once, as for a smaller part of the data, close"
                        + " other programs, or give Java more (-Xmx).",
                err.toString(StandardCharsets.UTF_8).strip());
    }

    @Test
    void versionIsTold() {
        CliRun run = CliRun.of("--version");
        assertEquals(ExitCode.DONE, run.exit());
        assertTrue(run.out().startsWith("four-quadrant"));
    }

    /** The options whose line has no explanation and is not followed by one that is indented like one. */
    private static List<String> unexplained(List<String> lines) {
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).matches(" {2}(-\\w,| {3}) --\\S+"))
                .filter(i -> i + 1 == lines.size() || !lines.get(i + 1).startsWith("          "))
                .mapToObj(lines::get)
                .toList();
    }
}
