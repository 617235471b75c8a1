package org.fourquadrant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourquadrant.export.SlideFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of the README by which somebody finds what is to be changed are true. */
class WhereIsWhatTest {

    private static final Path README = Path.of("README.md");
    private static final Path CODE = Path.of("src/main/java/org/fourquadrant");
    private static final Path RESOURCES = Path.of("src/main/resources/org/fourquadrant");
    private static final List<Path> ROOTS =
            List.of(Path.of(""), CODE, RESOURCES, Path.of("src/test/java/org/fourquadrant"));
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    @Test
    void theTenChangesAreThere() throws IOException {
        assertEquals(10, rows("Where is what").size());
    }

    @ParameterizedTest
    @MethodSource("paths")
    void whatIsNamedIsThere(String path) throws IOException {
        boolean found = false;
        for (Path root : ROOTS) {
            found |= isIn(root, path);
        }
        assertTrue(found, path);
    }

    @Test
    void everyRoomAtTheTopIsInTheTableOfFolders() throws IOException {
        String table = String.join("\n", rows("Where things are"));
        try (DirectoryStream<Path> rooms = Files.newDirectoryStream(CODE, Files::isDirectory)) {
            rooms.forEach(room -> assertTrue(table.contains("`…/" + room.getFileName() + "`"), room.toString()));
        }
    }

    @ParameterizedTest
    @EnumSource(SlideFormat.class)
    void theHelpOfTheCommandLineNamesEveryFormatOfASlide(SlideFormat format) throws IOException {
        for (String usage : List.of("cli/usage_en.properties", "cli/usage_ja.properties")) {
            List<String> lines = Files.readAllLines(RESOURCES.resolve(usage)).stream()
                    .filter(line -> line.startsWith("output=") || line.startsWith("slide-file="))
                    .toList();
            assertEquals(2, lines.size(), usage);
            lines.forEach(line -> assertTrue(line.contains("." + format.ending()), line));
        }
    }

    @Test
    void theHelpOfTheOptionForStandardOutputNamesEveryFormatOfASlide() throws IOException {
        String label = Stream.of(SlideFormat.values()).map(SlideFormat::ending).collect(Collectors.joining("|"));
        String command = Files.readString(CODE.resolve("cli/SlideCommand.java"));
        assertTrue(command.contains('"' + label + '"'), label);
    }

    /** Whatever is quoted in the table and looks like a file or a folder. */
    static Stream<String> paths() throws IOException {
        List<String> paths = rows("Where is what").stream()
                .flatMap(row -> QUOTED.matcher(row).results().map(found -> found.group(1)))
                .filter(quoted -> quoted.contains("/") || quoted.endsWith(".java"))
                .distinct()
                .toList();
        assertFalse(paths.isEmpty());
        return paths.stream();
    }

    private static boolean isIn(Path root, String path) throws IOException {
        Path file = root.resolve(path.replace('*', '_'));
        if (!path.contains("*")) {
            return Files.exists(file);
        }
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return false;
        }
        try (DirectoryStream<Path> found =
                Files.newDirectoryStream(folder, path.substring(path.lastIndexOf('/') + 1))) {
            return found.iterator().hasNext();
        }
    }

    /** The rows of the table in a chapter of the README, without its two lines of heading. */
    private static List<String> rows(String chapter) throws IOException {
        return Files.readAllLines(README).stream()
                .dropWhile(line -> !line.equals("## " + chapter))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .toList();
    }
}
