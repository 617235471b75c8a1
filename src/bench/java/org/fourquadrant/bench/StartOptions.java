package org.fourquadrant.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the launcher of the program tells Java, so that what is measured is what a person starts. */
final class StartOptions {

    private static final Path ARCHIVE = Path.of("target", "four-quadrant.jsa");

    private StartOptions() {}

    static List<String> asLaunched() {
        List<String> options = new ArrayList<>(
                List.of(System.getProperty("start.options", "").trim().split("\\s+")));
        if (Files.exists(ARCHIVE)) {
            options.add("-XX:SharedArchiveFile=" + ARCHIVE);
        }
        return options;
    }
}
