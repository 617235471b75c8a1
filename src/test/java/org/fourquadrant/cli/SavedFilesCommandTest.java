package org.fourquadrant.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.fourquadrant.data.document.OwnDocumentsExample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line opens what the window opens: saved views with data of their own, and claims. */
class SavedFilesCommandTest {

    private static final String CSV =
            "iso3,year,balance_musd,milex_pct_gdp\nJPN,2024,-68468,1.4\nDEU,2024,-84822,1.9\n";
    private static final String DATA =
            "\"dataset\": \"own\", \"year\": 2024, \"datasets\": [{\"name\": \"own\", \"path\": \"own.csv\"}]";
    private static final String CLAIMS =
            "\"claims\": [{\"id\": \"c1\", \"query\": {\"of\": \"count_in\", \"quadrant\": \"III\"},"
                    + " \"result\": {\"total\": 2, \"counted\": [\"DEU\", \"JPN\"]}}]";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeData() throws IOException {
        write("own.csv", CSV);
    }

    @Test
    void aSavedViewOpensWithTheDataBesideIt() throws IOException {
        Path view = write("view.json", "{\"version\": 1, \"threshold\": 2, " + DATA + "}");
        CliRun saved = CliRun.of("slide", "--view", view.toString(), "-o", "-", "--size", "640x400");
        assertEquals(ExitCode.DONE, saved.exit(), saved.err());
        CliRun given =
                CliRun.of("slide", "--dataset", folder.resolve("own.csv").toString(), "-o", "-", "--size", "640x400");
        assertArrayEquals(given.bytes(), saved.bytes());
        assertEquals("", saved.err());
    }

    @Test
    void aSavedViewAsksNothingAgainAboutATableOfOnesOwnAndStillSaysWhatIsLeftOut() throws IOException {
        write(
                "own.csv",
                "iso3,year,balance_musd,milex_pct_gdp\nJPN,2024,-68468,1.4\nHolland of old,2024,5,1.5\n?,2024,1,1\n");
        String reading = "\"reading\": {\"names\": {\"Holland of old\": \"NLD\"}, \"doubtful\": \"left_out\"}";
        String data = DATA.replace("\"own.csv\"}", "\"own.csv\", " + reading + "}");
        Path view = write("view.json", "{\"version\": 1, " + data + "}");
        CliRun saved = CliRun.of("slide", "--view", view.toString(), "-o", "-", "--size", "640x400");
        assertEquals(ExitCode.DONE, saved.exit(), saved.err());
        assertTrue(saved.err().contains("own.csv:4:1: "), saved.err());
        String table = folder.resolve("own.csv").toString();
        CliRun given = CliRun.of(
                "slide",
                "--dataset",
                table,
                "--meaning",
                "Holland of old=nld",
                "--leave-out",
                "-o",
                "-",
                "--size",
                "640x400");
        assertArrayEquals(given.bytes(), saved.bytes());
        assertEquals(
                ExitCode.WRONG_USAGE,
                CliRun.of("read", table, "--meaning", "Holland=a land").exit());
        assertEquals(
                ExitCode.FAILED, CliRun.of("read", table, "--encoding", "none").exit());
    }

    /** A table whose columns are others by now: which there are, which scene needs it, and the options answer. */
    @Test
    void aTableThatIsNotReadAsItWasSavedIsRefusedWithTheChoicesAndReadByTheOptions() throws IOException {
        write(
                "own.csv",
                "country,year,Balance new (USD bn),Balance three (USD bn),milex_pct_gdp\nJPN,2024,-68.5,-70,1.4\n");
        String data = DATA.replace("\"own.csv\"}", "\"own.csv\", \"reading\": {\"y\": \"Balance of before\"}}");
        String view = write("view.json", "{\"version\": 1, " + data + "}").toString();
        String scenes = write(
                        "talk.scenes.json",
                        "{\"version\": 1, " + data.substring(data.indexOf("\"datasets\""))
                                + ", \"scenes\": [{\"title\": {\"en\": \"First\"}, \"view\": {\"dataset\": \"jri-2024\"}},"
                                + " {\"title\": {\"en\": \"Second\"}, \"view\": {\"dataset\": \"own\", \"year\": 2024}}]}")
                .toString();
        for (String saved : new String[] {view, scenes}) {
            CliRun refused = CliRun.of(
                    "slide", "--view", saved, "-o", folder.resolve("a.pptx").toString());
            assertEquals(ExitCode.FAILED, refused.exit());
            assertTrue(refused.err().contains("--y: there is no column \"Balance of before\""), refused.err());
            assertTrue(refused.err().contains("Balance new (USD bn) | Balance three (USD bn)"), refused.err());
            assertEquals(saved.equals(scenes), refused.err().contains("\"Second\""), refused.err());
            assertFalse(refused.err().contains("\"First\""), refused.err());
            String drawn = folder.resolve("a" + saved.length() + ".pptx").toString();
            CliRun read = CliRun.of("slide", "--view", saved, "--y", "Balance three (USD bn)", "-o", drawn);
            assertEquals(ExitCode.DONE, read.exit(), read.err());
            CliRun wrong = CliRun.of("slide", "--view", saved, "--y", "Balance four", "-o", drawn);
            assertEquals(ExitCode.FAILED, wrong.exit());
        }
        CliRun idea = CliRun.of("distance", "--view", view, "--y", "Balance three (USD bn)", "--format", "csv");
        assertTrue(idea.out().contains("-70000"), idea.out() + idea.err());
    }

    @Test
    void documentsOfOnesOwnAnswerBesideThePapersOnEveryCommandThatAsksDocuments() throws IOException {
        String own = OwnDocumentsExample.write(folder.resolve("desk")).toString();
        CliRun events = CliRun.of("events", "--from", "2026-02-28", "--to", "2026-02-28", "--documents", own);
        assertEquals(ExitCode.DONE, events.exit(), events.err());
        assertTrue(events.out().contains("Desk 2026"), events.out());
        CliRun country =
                CliRun.of("country", "JPN", "--as-of", "2026-03-01", "--documents", own, "--sources", "papers");
        assertEquals(ExitCode.DONE, country.exit(), country.err());
        assertTrue(country.out().contains("Desk 2026"), country.out());
        for (String command : new String[] {"table", "changes", "crossings", "theory", "distance", "tariff"}) {
            CliRun help = CliRun.of(command, "--help");
            assertTrue(help.out().contains("--documents"), command);
        }
        CliRun none = CliRun.of("events", "--documents", "datasets/jri-2024");
        assertEquals(ExitCode.FAILED, none.exit());
        assertTrue(none.err().contains("no package of documents"), none.err());
    }

    /** A title can hold what no XML can: controls, half a character, what is no character at all. */
    @Test
    void everySlideOfATitleWithWhatXmlCannotHoldIsAGoodFileThatOpensAgain() throws Exception {
        String title = "US\\u000btrade \\u0001\\u001b[31m \\u202e \\ud800 \\ufffe\\uffff end";
        Path scenes = write(
                "scenes.json",
                "{\"version\": 1, \"title\": {\"en\": \"" + title + "\"}, \"scenes\": [{\"title\": {\"en\": \"" + title
                        + "\"}, \"notes\": {\"en\": \"" + title + "\"}, \"view\": {\"version\": 1}}]}");
        for (String ending : new String[] {"svg", "pptx", "pdf", "png"}) {
            Path out = folder.resolve("a." + ending);
            CliRun drawn = CliRun.of("slide", "--view", scenes.toString(), "-o", out.toString());
            assertEquals(ExitCode.DONE, drawn.exit(), drawn.err());
            CliRun opened = CliRun.of("open", out.toString());
            assertEquals(ExitCode.DONE, opened.exit(), ending + opened.err());
        }
        parse(Files.newInputStream(folder.resolve("a.svg")));
        try (ZipFile zip = new ZipFile(folder.resolve("a.pptx").toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().matches(".*\\.(xml|rels)")) {
                    parse(zip.getInputStream(entry));
                }
            }
        }
    }

    @Test
    void whatAPackageSaysOfItselfReachesNeitherTerminalNorSlideWithControls() throws Exception {
        write(
                "datapackage.json",
                "{\"name\": \"own\\u001b[31m\", \"title\": \"A\\u202eB\\n"
                        + "C\", \"sources\": [{\"title\": \"S\\u001b[1m\"}], \"resources\": [{\"name\": \"own\", \"path\":"
                        + " \"own.csv\", \"schema\": {\"fields\": [{\"name\": \"iso3\"}, {\"name\": \"year\", \"type\":"
                        + " \"integer\"}, {\"name\": \"balance_musd\", \"type\": \"number\"}, {\"name\":"
                        + " \"milex_pct_gdp\", \"type\": \"number\"}]}}]}");
        CliRun table = CliRun.of("table", "--dataset", folder.toString());
        assertEquals(ExitCode.DONE, table.exit(), table.err());
        assertTrue(table.out().codePoints().noneMatch(c -> c == 0x1B || c == 0x202E), table.out());
        Path svg = folder.resolve("own.svg");
        assertEquals(
                ExitCode.DONE,
                CliRun.of("slide", "--dataset", folder.toString(), "-o", svg.toString())
                        .exit());
        parse(Files.newInputStream(svg));
    }

    private static void parse(InputStream xml) throws Exception {
        try (xml) {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml);
        }
    }

    @Test
    void theClaimsOfASavedViewReachTheirSlides() throws IOException {
        Path view = write("view.json", "{\"version\": 1, \"threshold\": 2, " + DATA + ", " + CLAIMS + "}");
        Path out = folder.resolve("a.pptx");
        CliRun run = CliRun.of("slide", "--view", view.toString(), "--claims", "-o", out.toString());
        assertEquals(ExitCode.DONE, run.exit(), run.err());
        assertTrue(run.err().isEmpty() || !run.err().contains("claim"), run.err());
        Path without = folder.resolve("b.pptx");
        assertEquals(
                ExitCode.DONE,
                CliRun.of("slide", "--view", view.toString(), "-o", without.toString())
                        .exit());
        assertEquals(slides(without) + 1, slides(out), "a slide for the claim");
    }

    @Test
    void aFileOfClaimsIsAskedOfTheFirstView() throws IOException {
        Path claims = write("claims.json", "{\"version\": 1, " + CLAIMS + "}");
        Path out = folder.resolve("a.pptx");
        CliRun run = CliRun.of("slide", "--view", claims.toString(), "--claims", "-o", out.toString());
        assertEquals(ExitCode.DONE, run.exit(), run.err());
        assertEquals(2, slides(out));
    }

    @Test
    void aYearThatTheDataDoNotHaveGivesWayAsInTheWindow() throws IOException {
        Path view = write("view.json", "{\"version\": 1, " + DATA.replace("2024", "2030") + "}");
        CliRun run = CliRun.of("slide", "--view", view.toString(), "-o", "-", "--size", "640x400");
        assertEquals(ExitCode.DONE, run.exit(), run.err());
    }

    @Test
    void figuresThatHaveChangedAreSaidInTheSameWordsAsThoseOfASlide() throws IOException {
        for (String name : new String[] {"view.json", "scenes.json", "own.csv", "second.csv", "slide.svg"}) {
            Files.copy(
                    Path.of("src/test/resources/saved-before", name),
                    folder.resolve(name),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        Path csv = folder.resolve("own.csv");
        Files.writeString(csv, Files.readString(csv).replace("1.9,2023", "2.1,2024"));
        String expected = "1 figure of the dataset own differs from those of the file:\n"
                + "Germany, Defence share of GDP: 1.9% (2023) → 2.1% (2024)\n";
        for (String name : new String[] {"view.json", "scenes.json"}) {
            CliRun run = CliRun.of("slide", "--view", folder.resolve(name).toString(), "-o", "-", "--size", "640x400");
            assertEquals(ExitCode.DONE, run.exit(), run.err());
            assertTrue(run.err().endsWith(expected), run.err());
        }
        CliRun slide = CliRun.of(
                "open", "--dataset", csv.toString(), folder.resolve("slide.svg").toString());
        assertEquals(ExitCode.FAILED, slide.exit());
        assertTrue(slide.err().contains(expected), slide.err());
    }

    @Test
    void whatIsNoSavedFileIsRefusedAsInTheWindow() throws IOException {
        Path nothing = write("nothing.json", "{\"a\": 1}");
        CliRun run = CliRun.of("slide", "--view", nothing.toString(), "-o", "-");
        assertEquals(ExitCode.FAILED, run.exit());
        assertTrue(run.err().contains("\"dataset\" is missing"), run.err());
    }

    private static long slides(Path pptx) throws IOException {
        try (ZipFile zip = new ZipFile(pptx.toFile())) {
            return zip.stream()
                    .filter(entry -> entry.getName().matches("ppt/slides/slide\\d+\\.xml"))
                    .count();
        }
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
