package org.fourquadrant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command whose output finds no space ends with a sentence and not with success; so does its help. */
class FullDiskTest {

    private static final Workspace BUNDLED = new WorkspaceLoader().load();

    /** What has its result elsewhere: files of its own, or on standard error. */
    private static final Set<String> ELSEWHERE = Set.of("play", "check");

    @TempDir
    Path folder;

    /** A command that has a result, by its name. */
    private Map<String, String[]> commands() throws IOException {
        Path table = folder.resolve("own.csv");
        Files.writeString(
                table,
                "Country,Year,Trade balance (USD million),Defence (% of GDP)\n"
                        + "Japan,2024,-68000,1.4\n"
                        + "Poland,2024,3000,4\n");
        Path slide = folder.resolve("slide.png");
        assertEquals(0, CliRun.of("slide", "-o", slide.toString()).exit());
        Map<String, String[]> commands = new LinkedHashMap<>();
        put(commands, "table", "--format", "csv");
        put(commands, "country", "JPN");
        put(commands, "crossings", "--from", "2", "--to", "3.5");
        put(commands, "changes", "--from", "2025-08-26", "--to", "2025-08-27");
        put(commands, "years", "JPN", "--format", "json");
        put(commands, "moves", "--from", "2012", "--to", "2024");
        put(commands, "tariff");
        put(commands, "distance");
        put(commands, "theory");
        put(commands, "agreement", "JPN");
        put(commands, "slide", "-o", "-");
        put(commands, "open", slide.toString());
        put(commands, "events");
        put(commands, "read", table.toString());
        put(
                commands,
                "import",
                table.toString(),
                "-o",
                folder.resolve("package").toString());
        put(commands, "datasets");
        put(commands, "manual", "-o", "-");
        return commands;
    }

    private static void put(Map<String, String[]> commands, String name, String... options) {
        String[] words = new String[options.length + 1];
        words[0] = name;
        System.arraycopy(options, 0, words, 1, options.length);
        commands.put(name, words);
    }

    @Test
    void everyCommandSaysThatItsResultFoundNoSpace() throws IOException {
        Map<String, String[]> commands = commands();
        Set<String> known = new TreeSet<>(commands.keySet());
        known.addAll(ELSEWHERE);
        assertEquals(names(), known, "a command without a test");
        commands.forEach((name, words) -> refused(String.join(" ", words), words));
    }

    @Test
    void everyHelpSaysThatItFoundNoSpace() {
        names().forEach(name -> refused(name + " --help", name, "--help"));
        refused("--help", "--help");
        refused("-V", "-V");
    }

    @Test
    void aManualGoesToStandardOutputAndToNoFileOfAnotherKind() throws IOException {
        CliRun run = CliRun.of("manual", "-o", "-");
        assertEquals(0, run.exit(), run.err());
        assertEquals("%PDF", new String(run.bytes(), 0, 4, StandardCharsets.US_ASCII));
        Path text = folder.resolve("manual.txt");
        assertEquals(2, CliRun.of("manual", "-o", text.toString()).exit());
        assertFalse(Files.exists(text));
    }

    @Test
    void aPlayThatCannotGoToStandardOutputDoesNotOfferIt() {
        CliRun run = CliRun.of("play", "--dataset", "factbook-census", "--from", "2020", "-o", "-");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains(".gif") && !run.err().contains("standard output"), run.err());
    }

    private static Set<String> names() {
        Set<String> names = new TreeSet<>();
        String help = CliRun.of("--help").out();
        Matcher lines = Pattern.compile("(?m)^ {2}([a-z]+) {2,}").matcher(help.substring(help.indexOf("Commands:")));
        while (lines.find()) {
            names.add(lines.group(1));
        }
        return names;
    }

    private static void refused(String said, String... words) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = new Cli(() -> BUNDLED, Chart::new, Language.ENGLISH, new FullDisk(), err).run(words);
        String told = err.toString(StandardCharsets.UTF_8);
        assertEquals(1, exit, said + ": " + told);
        assertTrue(told.contains("The output could not be written"), said + ": " + told);
        assertFalse(told.contains("\tat ") || told.contains("Exception"), said + ": " + told);
    }

    /** Takes nothing. */
    private static final class FullDisk extends OutputStream {

        @Override
        public void write(int one) throws IOException {
            throw new IOException("No space left on device");
        }
    }
}
