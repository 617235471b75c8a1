package org.fourquadrant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A type has a file of its own if two others use it or it has more than 60 lines of code; a smaller one with one user is nested in
 * it. What stands apart all the same has one of the reasons named here.
 */
class OwnFilesTest {

    private static final Path SOURCES = Path.of("src/main/java");

    /** Lines of code from which a type has a file of its own, whoever uses it. */
    private static final int LARGE = 60;

    /** Lines of a file, with its comments, that one is read through at a sitting. */
    private static final int LONGEST = 250;

    private static final Pattern WORD = Pattern.compile("(?<![\\w.\"])[A-Z]\\w*");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
    private static final Pattern KIND = Pattern.compile("(?:implements|extends) ([A-Z]\\w*)");

    /** What stands apart for a reason of its own. */
    private static final Map<String, String> APART = Map.of(
            "AgreementPane", "a page of ideas beside the others, each found by its name",
            "FormulaPane", "a page of ideas beside the others, each found by its name");

    /** Why a small type with one user is not nested in it. */
    private enum Reason {
        /** Its user lives in another room, whose walls it would carry it through. */
        USER_IN_ANOTHER_ROOM,
        /** It is one of several that serve one interface, or a command: each is found by its own name. */
        ONE_OF_A_KIND,
        /** The two together are too long to read through. */
        USER_TOO_LONG,
        /** It is in the list of this test. */
        LISTED
    }

    @Test
    void aSmallTypeWithOneUserIsNestedOrHasAReason() throws IOException {
        List<SourceFile> files = files();
        Map<String, Set<SourceFile>> users = users(files);
        assertTrue(users.size() > 1_000, "looked in the wrong place");
        Map<String, Optional<Reason>> small = new TreeMap<>();
        for (SourceFile file : files) {
            Set<SourceFile> others = users.get(file.name());
            if (file.code() < LARGE && others.size() == 1) {
                small.put(file.name(), reason(file, others.iterator().next(), files));
            }
        }
        List<String> unexplained = small.entrySet().stream()
                .filter(one -> one.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        assertEquals(List.of(), unexplained, "nest them in their only users, or say why not");
        List<String> listed = small.entrySet().stream()
                .filter(one -> one.getValue().equals(Optional.of(Reason.LISTED)))
                .map(Map.Entry::getKey)
                .toList();
        assertEquals(
                List.copyOf(new TreeSet<>(APART.keySet())), listed, "who has another reason, or none, leaves the list");
    }

    @Test
    void noTypeIsThereForNobody() throws IOException {
        List<SourceFile> files = files();
        Map<String, Set<SourceFile>> users = users(files);
        List<String> unused = files.stream()
                .map(SourceFile::name)
                .filter(name -> users.get(name).isEmpty() && !name.equals("Launcher"))
                .toList();
        assertEquals(List.of(), unused);
    }

    private static Optional<Reason> reason(SourceFile file, SourceFile user, List<SourceFile> all) {
        if (!file.room().equals(user.room())) {
            return Optional.of(Reason.USER_IN_ANOTHER_ROOM);
        }
        if (file.text().contains("@Command")
                || file.kind().filter(kind -> serves(kind, all) > 1).isPresent()) {
            return Optional.of(Reason.ONE_OF_A_KIND);
        }
        if (file.lines() + user.lines() > LONGEST) {
            return Optional.of(Reason.USER_TOO_LONG);
        }
        return Optional.of(Reason.LISTED).filter(reason -> APART.containsKey(file.name()));
    }

    /** How many files hold a type of a kind of ours; none for a kind of a library. */
    private static long serves(String kind, List<SourceFile> all) {
        return all.stream().anyMatch(one -> one.name().equals(kind))
                ? all.stream()
                        .filter(one -> one.kind().equals(Optional.of(kind)))
                        .count()
                : 0;
    }

    private static Map<String, Set<SourceFile>> users(List<SourceFile> files) {
        Map<String, Set<SourceFile>> users =
                files.stream().collect(Collectors.toMap(SourceFile::name, one -> Set.of()));
        users.replaceAll((name, none) -> new HashSet<>());
        for (SourceFile file : files) {
            for (String word : file.words()) {
                if (!word.equals(file.name()) && users.containsKey(word)) {
                    users.get(word).add(file);
                }
            }
        }
        return users;
    }

    private static List<SourceFile> files() throws IOException {
        try (Stream<Path> paths = Files.walk(SOURCES)) {
            return paths.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.endsWith("package-info.java"))
                    .sorted()
                    .map(SourceFile::of)
                    .toList();
        }
    }

    /**
     * A file of the program.
     *
     * @param room the folder that it stands in
     * @param lines how many it has, with comments
     * @param text its code, without comments
     */
    private record SourceFile(String name, Path room, long lines, String text) {

        static SourceFile of(Path path) {
            try {
                String whole = Files.readString(path);
                String name = path.getFileName().toString().replace(".java", "");
                return new SourceFile(
                        name,
                        path.getParent(),
                        whole.lines().count(),
                        COMMENT.matcher(whole).replaceAll(""));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Lines of code, without what is imported. */
        long code() {
            return text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("import ") && !line.startsWith("package "))
                    .count();
        }

        /** What it implements or extends first. */
        Optional<String> kind() {
            Matcher kind = KIND.matcher(text);
            return kind.find() ? Optional.of(kind.group(1)) : Optional.empty();
        }

        List<String> words() {
            List<String> words = new ArrayList<>();
            Matcher word = WORD.matcher(text);
            while (word.find()) {
                words.add(word.group());
            }
            return words;
        }
    }
}
