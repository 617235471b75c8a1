package org.fourquadrant.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The lines of a shipped file as they were made of papers and public tables, which are no part of the project: kept as one
 * fingerprint a line, so that a digit changed by hand is found and its line named.
 */
record MadeLines(String name) {

    private static final Path FOLDER = Path.of("src/test/resources/org/fourquadrant/datasets");

    /** Writes a shipped file and the fingerprints of its lines. */
    void write(Path shipped, List<String> lines) throws IOException {
        Files.createDirectories(shipped.getParent());
        Files.write(shipped, lines);
        Files.createDirectories(FOLDER);
        Files.write(kept(), lines.stream().map(Fingerprint::of).toList());
    }

    void assertAreStillIn(Path shipped) throws IOException {
        List<String> lines = Files.readAllLines(shipped);
        List<String> made = Files.readAllLines(kept());
        for (int i = 0; i < Math.min(lines.size(), made.size()); i++) {
            assertEquals(made.get(i), Fingerprint.of(lines.get(i)), shipped + ":" + (i + 1) + ": " + lines.get(i));
        }
        assertEquals(made.size(), lines.size(), () -> "lines of " + shipped);
    }

    private Path kept() {
        return FOLDER.resolve(name + ".sha256");
    }
}
