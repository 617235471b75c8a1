package org.fourquadrant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fourquadrant.cli.CliRun;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.manual.Manual;
import org.fourquadrant.text.manual.ManualPage;
import org.fourquadrant.text.manual.ManualPage.Span;
import org.fourquadrant.text.manual.ManualPage.Style;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every command that the manual prints does what it says, on the files that the manual prints, in the order of its pages. */
class ManualCommandsTest {

    private static final String PROGRAM = "four-quadrant ";

    @TempDir
    private Path folder;

    @BeforeEach
    void saveScenes() throws IOException {
        Files.writeString(
                folder.resolve("talk.scenes.json"),
                "{\"version\": 1, \"scenes\": [{\"title\": {\"en\": \"One\", \"ja\": \"一\"},"
                        + " \"view\": {\"dataset\": \"jri-2024\", \"threshold\": 2}}]}");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPrintedCommandEndsWell(Language language) throws IOException {
        writeFiles(language);
        List<String> commands = commands(language);
        assertTrue(commands.size() >= 14, commands.toString());
        for (String command : commands) {
            run(command);
        }
        for (String made : List.of("chart.pptx", "chart.png", "deck.pptx", "manual.pdf", "my-data/datapackage.json")) {
            assertTrue(Files.size(folder.resolve(made)) > 0, made);
        }
        CliRun dossier =
                CliRun.of("country", "JPN", "--documents", "" + folder.resolve("desk"), "--as-of", "2026-03-01");
        assertTrue(dossier.out().contains("33%"), dossier.out());
    }

    private void run(String command) {
        String[] words = Arrays.stream(command.substring(PROGRAM.length()).split(" "))
                .map(this::placed)
                .toArray(String[]::new);
        if (Launcher.arePaths(words)) {
            assertEquals(
                    words.length, Launcher.asked(words).size(), command + ": opens the window on files that are there");
            return;
        }
        CliRun run = CliRun.of(words);
        assertEquals(0, run.exit(), command + ": " + run.err());
    }

    /** The files are in a folder of their own; a word that stands for any command is one of them. */
    private String placed(String word) {
        if (word.equals("COMMAND") || word.equals("コマンド")) {
            return "table";
        }
        boolean isFile = word.matches("[a-z-]+(\\.[a-z]+)+") || word.equals("my-data") || word.equals("desk");
        return isFile ? folder.resolve(word).toString() : word;
    }

    private static List<String> commands(Language language) {
        List<String> found = new ArrayList<>();
        for (ManualPage page : Manual.pages(language)) {
            for (ManualPage.Block block : page.blocks()) {
                texts(block).filter(text -> text.startsWith(PROGRAM)).forEach(found::add);
            }
        }
        return found;
    }

    private static Stream<String> texts(ManualPage.Block block) {
        if (block instanceof ManualPage.Code code) {
            return code.lines().stream();
        }
        List<Span> spans = block instanceof ManualPage.Paragraph paragraph
                ? paragraph.spans()
                : block instanceof ManualPage.Item item ? item.spans() : List.of();
        return spans.stream().filter(span -> span.style() == Style.CODE).map(Span::text);
    }

    /** The table and the documents that the page on own data prints. */
    private void writeFiles(Language language) throws IOException {
        List<List<String>> printed = Manual.pages(language).stream()
                .filter(page -> page.name().equals("own-data"))
                .flatMap(page -> page.blocks().stream())
                .filter(ManualPage.Code.class::isInstance)
                .map(block -> ((ManualPage.Code) block).lines())
                .toList();
        Files.createDirectories(folder.resolve("desk"));
        List<String> names = List.of("my.csv", "desk/datapackage.json", "desk/documents.csv", "desk/statements.csv");
        assertEquals(names.size(), printed.size(), language.tag().toUpperCase(Locale.ROOT));
        for (int i = 0; i < names.size(); i++) {
            Files.write(folder.resolve(names.get(i)), printed.get(i));
        }
    }
}
