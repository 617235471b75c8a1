package org.fourquadrant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final String HEADER = "iso3,year,balance_musd,milex_pct_gdp\n";

    @TempDir
    Path folder;

    @Test
    void goodFileHasNoProblems() throws Exception {
        CliRun run = CliRun.of("check", csv(HEADER + "JPN,2024,-68468,1.4\n").toString());
        assertEquals(ExitCode.DONE, run.exit(), run.out() + run.err());
        assertTrue(run.err().contains("1 economy, no errors"), run.err());
    }

    @Test
    void textInANumberIsToldWithFileRowAndColumn() throws Exception {
        CliRun run = CliRun.of(
                "check",
                csv(HEADER + "JPN,2024,-68468,1.4\nDEU,2024,much,1.9\n").toString());
        assertEquals(ExitCode.FAILED, run.exit());
        assertTrue(run.lines().get(0).contains("own.csv:3:3: "), run.out());
        assertTrue(run.err().contains("1 error,"), run.err());
    }

    @Test
    void fileThatIsNotThereIsAProblem() {
        CliRun run = CliRun.of("check", folder.resolve("none.csv").toString());
        assertEquals(ExitCode.FAILED, run.exit());
        assertTrue(run.out().contains("none.csv: "), run.out());
    }

    @Test
    void documentsAreCheckedToo() {
        CliRun run = CliRun.of("check", "datasets/documents");
        assertEquals(ExitCode.DONE, run.exit(), run.out() + run.err());
        assertTrue(
                run.err().matches("(?s).* \\d+ documents, \\d+ statements, no errors, no warnings\\.\\s*"), run.err());
    }

    @Test
    void brokenStatementIsToldWithFileRowAndColumn() throws Exception {
        Path documents = Path.of("datasets/documents");
        try (Stream<Path> all = Files.walk(documents)) {
            for (Path from : all.toList()) {
                Files.copy(from, folder.resolve("own").resolve(documents.relativize(from)));
            }
        }
        Path statements = folder.resolve("own/statements/npi-84.csv");
        Files.writeString(statements, Files.readString(statements).replaceFirst(",npi-84,", ",npi-85,"));
        CliRun run = CliRun.of("check", folder.resolve("own").toString());
        assertEquals(ExitCode.FAILED, run.exit(), run.out() + run.err());
        assertTrue(
                run.lines().get(0).matches(".*npi-84\\.csv:\\d+:\\d+: No document has the id \"npi-85\".*"), run.out());
        assertTrue(run.err().contains("1 error,"), run.err());
    }

    @Test
    void ownFileCanBeTheDatasetOfATable() throws Exception {
        Path own = csv(HEADER + "JPN,2024,-68468,1.4\nDEU,2024,-84824,1.9\n");
        CliRun run = CliRun.of("table", "--dataset", own.toString(), "--format", "csv", "--threshold", "1.5");
        assertEquals(ExitCode.DONE, run.exit(), run.err());
        assertEquals(3, run.lines().size());
        assertTrue(run.lines().get(1).startsWith("JPN,Japan,-68468,1.4,2024,III,"), run.out());
        assertTrue(run.lines().get(2).startsWith("DEU,Germany,-84824,1.9,2024,IV,"), run.out());
    }

    @Test
    void brokenFileAsDatasetGivesItsProblemsAndNoTable() throws Exception {
        Path own = csv(HEADER + "XXX,2024,1,1\n");
        CliRun run = CliRun.of("table", "--dataset", own.toString());
        assertEquals(ExitCode.FAILED, run.exit());
        assertEquals("", run.out());
        assertTrue(run.err().contains("own.csv:2:1: "), run.err());
    }

    private Path csv(String text) throws Exception {
        return Files.writeString(folder.resolve("own.csv"), text);
    }
}
