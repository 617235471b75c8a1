package org.fourquadrant.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of the folders that a killed program leaves half written, those go that are its own, and nobody else's. */
class UnfinishedTest {

    private static final String ID = "01234567-89ab-cdef-0123-456789abcdef.part";
    private static final String GONE = ".2147483646-";

    @TempDir
    private Path folder;

    @Test
    void foldersOfAKilledProgramAreSwept() throws IOException {
        rested(GONE + ID, "table.csv", "package.json");
        rested("." + ID, "table.csv");
        rested(GONE + ID.replace('0', '1'));
        Unfinished.sweep(folder, Set.of("table.csv", "package.json"));
        assertEquals(List.of(), left());
    }

    @Test
    void foldersOfOthersStay() throws IOException {
        String running = rested("." + ProcessHandle.current().pid() + "-" + ID, "table.csv");
        String withMore = rested(GONE + ID, "table.csv", "diary.txt");
        String named = rested(".download.part", "table.csv");
        String fresh = rested(GONE + ID.replace('0', '2'), "table.csv");
        Files.writeString(folder.resolve(fresh).resolve("table.csv"), "more");
        String withFolder = rested(GONE + ID.replace('0', '3'));
        Files.createDirectory(folder.resolve(withFolder).resolve("table.csv"));
        rest(folder.resolve(withFolder).resolve("table.csv"), folder.resolve(withFolder));
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.createFile(elsewhere.resolve("table.csv"));
        rest(elsewhere.resolve("table.csv"), elsewhere);
        String link = GONE + ID.replace('0', '4');
        Files.createSymbolicLink(folder.resolve(link), elsewhere);
        Unfinished.sweep(folder, Set.of("table.csv", "package.json"));
        List<String> stay = Stream.of(running, withMore, named, fresh, withFolder, "elsewhere", link)
                .sorted()
                .toList();
        assertEquals(stay, left());
        assertEquals(2, Files.list(folder.resolve(withMore)).count());
        assertEquals(1, Files.list(elsewhere).count());
    }

    private String rested(String name, String... files) throws IOException {
        Path made = Files.createDirectory(folder.resolve(name));
        for (String file : files) {
            rest(Files.createFile(made.resolve(file)));
        }
        rest(made);
        return name;
    }

    private static void rest(Path... all) throws IOException {
        for (Path one : all) {
            Files.setLastModifiedTime(one, FileTime.fromMillis(0));
        }
    }

    private List<String> left() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(one -> String.valueOf(one.getFileName())).sorted().toList();
        }
    }
}
