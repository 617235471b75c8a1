package org.fourquadrant;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program killed in the middle of work and started again. */
class KilledProgramTest {

    @TempDir
    private Path folder;

    @Test
    @Timeout(180)
    void afterAKillTheSamePictureComesBackByteForByte() throws Exception {
        byte[] left = seen("left", List.of("act"), "\"theme\" : \"dark\"");
        byte[] back = seen("back", List.of(), "");
        assertFalse(Arrays.equals(Files.readAllBytes(folder.resolve("left.before")), left), "nothing was done");
        assertArrayEquals(left, back);
    }

    /**
     * Starts the program, waits for what it shows, and kills it.
     *
     * @param kept what the file of the last view must say before that
     */
    private byte[] seen(String name, List<String> arguments, String kept) throws IOException, InterruptedException {
        Path pixels = folder.resolve(name);
        Process program = start(pixels, arguments);
        try {
            await(program, pixels);
            if (!kept.isEmpty()) {
                await(program, folder.resolve("settings/four-quadrant/last-view.json"), kept);
            }
        } finally {
            program.destroyForcibly();
        }
        assertTrue(program.waitFor(10, TimeUnit.SECONDS));
        return Files.readAllBytes(pixels);
    }

    private Process start(Path pixels, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-D") && !argument.contains("surefire"))
                .forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), RunningProgram.class.getName()));
        command.add(pixels.toString());
        command.addAll(arguments);
        ProcessBuilder program = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        program.environment().put("XDG_CONFIG_HOME", folder.resolve("settings").toString());
        program.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        return program.start();
    }

    private void await(Process program, Path file) throws IOException, InterruptedException {
        await(program, file, "");
    }

    private void await(Process program, Path file, String text) throws IOException, InterruptedException {
        while (!Files.exists(file)
                || (!text.isEmpty() && !Files.readString(file).contains(text))) {
            assertTrue(program.isAlive(), () -> said());
            Thread.sleep(50);
        }
    }

    private String said() {
        try {
            return Files.readString(folder.resolve("said"));
        } catch (IOException nothing) {
            return nothing.toString();
        }
    }
}
