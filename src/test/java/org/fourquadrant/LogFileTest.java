package org.fourquadrant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir
    private Path folder;

    @Test
    void aFloodIsCountedAndLeavesTheFirstCauseWhereItIs() throws IOException {
        LogFile log = new LogFile(folder.resolve("a.log"));
        log.record(new IllegalStateException("the cause"));
        for (int i = 0; i < 20_000; i++) {
            log.record(new UnsupportedOperationException("what follows"));
        }
        log.close();
        String text = Files.readString(folder.resolve("a.log"));
        assertTrue(text.contains("the cause"), text);
        assertTrue(text.contains("10000 times"), text);
        assertEquals(2, text.split("Uncaught failure", -1).length - 1);
        assertTrue(text.length() < 100_000, text.length() + "");
        assertTrue(text.lines().limit(3).anyMatch(line -> line.contains("Java " + System.getProperty("java.version"))));
    }

    @Test
    void aLargeFileGivesWayAndIsStillThere() throws IOException {
        Path file = folder.resolve("a.log");
        Files.writeString(file, "first cause" + " ".repeat(1_100_000));
        LogFile log = new LogFile(file);
        log.record(new IllegalStateException("new"));
        log.close();
        assertTrue(Files.readString(folder.resolve("a.log.1")).startsWith("first cause"));
        assertTrue(Files.readString(file).contains("new"));
    }
}
