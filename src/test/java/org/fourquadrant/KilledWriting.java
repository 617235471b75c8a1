package org.fourquadrant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Programs of their own that write without end, killed at a random moment.
 *
 * @param writing the class that writes, to the place that it is told
 * @param folder where they say what they say
 */
public record KilledWriting(Class<?> writing, Path folder) {

    /**
     * Starts one and kills it.
     *
     * @param place what it is told
     * @param first what is there as soon as it has written once
     * @param millis how long it goes on from there at most
     */
    public void once(Path place, Path first, int millis) throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        writing.getName(),
                        place.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        while (!Files.exists(first)) {
            assertTrue(program.isAlive(), Files.readString(said));
            Thread.sleep(5);
        }
        Thread.sleep(ThreadLocalRandom.current().nextInt(millis));
        program.destroyForcibly();
        assertTrue(program.waitFor(10, TimeUnit.SECONDS));
    }

    /** Something that writes once more. */
    @FunctionalInterface
    public interface NextSave {
        void run() throws IOException;
    }

    /** Whatever the killed left half written has gone with the next save there. */
    public static void assertSwept(Path place, NextSave next) throws IOException {
        for (Path part : parts(place)) {
            if (Files.isDirectory(part)) {
                for (Path file : all(part)) {
                    Files.setLastModifiedTime(file, FileTime.fromMillis(0));
                }
            }
            Files.setLastModifiedTime(part, FileTime.fromMillis(0));
        }
        next.run();
        assertEquals(List.of(), parts(place));
    }

    private static List<Path> parts(Path place) throws IOException {
        return all(place).stream()
                .filter(file -> file.toString().endsWith(".part"))
                .toList();
    }

    private static List<Path> all(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.toList();
        }
    }
}
