package org.fourquadrant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that a table cannot be written to is named as it was asked for, in our own words, and nothing is left beside it. */
class ImportTargetTest {

    @TempDir
    private Path folder;

    @Test
    void aTargetThatCannotBeIsNamedAsItWasAskedFor() throws IOException {
        Path table = Files.writeString(folder.resolve("own.csv"), "iso3,year,balance_musd\nJPN,2024,-68468\n");
        for (String target : new String[] {table + "/within", folder.resolve("x".repeat(300)) + ""}) {
            for (String language : new String[] {"en", "ja"}) {
                CliRun run = CliRun.of("import", table.toString(), "-o", target, "--lang", language);
                assertEquals(ExitCode.FAILED, run.exit(), run.err());
                assertTrue(run.err().contains(target), run.err());
                assertFalse(run.err().contains(".part") || run.err().contains("->"), run.err());
            }
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(1, left.count());
        }
    }
}
