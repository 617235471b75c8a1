package org.fourquadrant.datasets;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The papers and tables that the datasets come from. They are not part of the project and may not be at hand. */
record SharedFolder(Path root) {

    /** The folder of the system property {@code shared.dir}, else {@code shared} beside the project. */
    static Optional<SharedFolder> find() {
        return Stream.of(System.getProperty("shared.dir", "../shared"))
                .map(Path::of)
                .filter(Files::isDirectory)
                .map(SharedFolder::new)
                .findFirst();
    }

    /** The paper whose file name begins with a number such as {@code 003}. */
    String paper(String number) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(root.resolve("documents"), number + "_*.txt")) {
            return Files.readString(found.iterator().next());
        }
    }

    /** The lines of a table. */
    List<String> table(String name) throws IOException {
        return Files.readAllLines(root.resolve("data").resolve(name));
    }
}
