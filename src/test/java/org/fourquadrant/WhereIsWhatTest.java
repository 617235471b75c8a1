package org.fourquadrant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
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
    private static final Pattern START = Pattern.compile("(?i)start (reading )?at|reading starts");
    private static final String GESTURES = "What follows a gesture";
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

    @Test
    void everyRoomSaysWhereToStartReading() throws IOException {
        List<Path> rooms;
        try (Stream<Path> all = Files.walk(CODE)) {
            rooms = all.filter(Files::isDirectory).toList();
        }
        assertTrue(rooms.size() > 80, "looked in the wrong place");
        for (Path room : rooms) {
            String told = Files.readString(room.resolve("package-info.java")).replaceAll("\\s+\\*?\\s*", " ");
            assertTrue(START.matcher(told).find(), room + " does not say where to start reading");
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

    @Test
    void everyGestureIsFollowedThroughAtMostSevenFilesThatKnowEachOther() throws IOException {
        List<String> gestures = rows(GESTURES);
        assertEquals(6, gestures.size());
        for (String gesture : gestures) {
            List<String> files = quoted(gesture);
            assertTrue(files.size() > 4 && files.size() <= 7, gesture);
            for (int i = 1; i < files.size(); i++) {
                String file = files.get(i);
                assertTrue(
                        files.subList(0, i).stream().anyMatch(before -> names(before, file) || names(file, before)),
                        file);
            }
        }
    }

    /** Whether the code of one file names the type of another. */
    private static boolean names(String one, String other) {
        try {
            String code = Files.readString(CODE.resolve(one)).replaceAll("(?s)/\\*.*?\\*/", "");
            String type = other.substring(other.lastIndexOf('/') + 1).replace(".java", "");
            return Pattern.compile("\\b" + type + "\\b").matcher(code).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> quoted(String row) {
        return QUOTED.matcher(row).results().map(found -> found.group(1)).toList();
    }

    /** Whatever is quoted in the tables and looks like a file or a folder. */
    static Stream<String> paths() throws IOException {
        List<String> paths = Stream.of(rows("Where is what"), rows(GESTURES))
                .flatMap(List::stream)
                .flatMap(row -> quoted(row).stream())
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
