package org.fourquadrant.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Two figures of a sentence never change places unseen: a text gives its places in the order of their numbers, or stands on a
 * list of those that a person has read.
 */
class WordOrderTest {

    private static final Path ALL = Path.of("src/main/resources");
    private static final Path READ = Path.of("src/test/resources/org/fourquadrant/text/word-order.txt");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    @Test
    void figuresComeInOrderOrAsSomebodyHasRead() throws IOException {
        Set<String> read = Files.readAllLines(READ).stream()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(ALL)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".properties"))
                    .filter(path -> path.getFileName().toString().matches(".*_(en|ja)\\.properties"))
                    .toList()) {
                found.addAll(outOfOrder(file));
            }
        }
        assertEquals(String.join("\n", read), String.join("\n", found));
    }

    private static Collection<String> outOfOrder(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        String name = ALL.relativize(file).toString().replace('\\', '/').replace(".properties", "");
        String bundle = name.substring(0, name.length() - 3);
        String language = name.substring(name.length() - 2);
        return texts.stringPropertyNames().stream()
                .filter(key -> !isInOrder(places(texts.getProperty(key))))
                .map(key -> bundle + " " + key + " " + language + " = "
                        + places(texts.getProperty(key)).stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(" ")))
                .toList();
    }

    private static List<Integer> places(String text) {
        Set<Integer> places = new LinkedHashSet<>();
        PLACE.matcher(text).results().forEach(place -> places.add(Integer.valueOf(place.group(1))));
        return List.copyOf(places);
    }

    private static boolean isInOrder(List<Integer> places) {
        return places.equals(places.stream().sorted().toList());
    }
}
