package org.fourquadrant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A name means one thing: no two types of the program share a simple one. */
class SimpleNamesTest {

    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void noTwoTypesShareASimpleName() throws IOException {
        Map<String, List<String>> byName;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            byName = files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.groupingBy(
                            file -> file.getFileName().toString(),
                            TreeMap::new,
                            Collectors.mapping(file -> SOURCES.relativize(file).toString(), Collectors.toList())));
        }
        assertTrue(byName.containsKey("Launcher.java"), "looked in the wrong place");
        byName.remove("package-info.java");
        byName.values().removeIf(places -> places.size() == 1);
        assertEquals(Map.of(), byName);
    }
}
