package org.fourquadrant.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs a program of somebody else in a folder. */
record Program(Path folder) {

    private static final long PATIENCE_SECONDS = 120;

    /** Skips the test where a program is not installed. */
    static void assumeInstalled(String program) {
        boolean isThere = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
        assumeTrue(isThere, program + " is not installed");
    }

    /** What it says on both its streams; it is expected to succeed. */
    List<String> run(String... command) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertTrue(ended, command[0] + " did not end");
        assertEquals(0, process.exitValue(), Files.readString(output));
        return Files.readAllLines(output);
    }

    /** Turns office files into {@code .pdf} beside them. */
    void office(String... files) throws IOException, InterruptedException {
        String profile = "-env:UserInstallation=" + folder.resolve("profile").toUri();
        List<String> command = new ArrayList<>(List.of("soffice", profile, "--headless", "--convert-to", "pdf"));
        command.addAll(List.of(files));
        run(command.toArray(String[]::new));
    }

    /** Shows a page in a browser and keeps what is seen as a picture. */
    void browser(String page, String picture, int width, int height) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"));
        command.add("--force-device-scale-factor=1");
        command.add("--user-data-dir=" + folder.resolve("browser"));
        command.add("--window-size=" + width + "," + height);
        command.add("--screenshot=" + folder.resolve(picture));
        command.add(folder.resolve(page).toUri().toString());
        run(command.toArray(String[]::new));
    }
}
