package org.fourquadrant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A long day at the window leaves nothing behind; in a process of its own, so that what is measured is the program's. */
class SoakTest {

    /** What may stay of what the toolkit keeps. */
    private static final double MOST = 1.05;

    @TempDir
    private Path folder;

    @Test
    @Tag("long")
    @Timeout(value = 40, unit = TimeUnit.MINUTES)
    void aLongDayLeavesMemoryThreadsAndFilesAsTheyWere() throws Exception {
        Path figures = folder.resolve("figures");
        Process program =
                start(LongDay.class, figures.toString(), folder.resolve("work").toString());
        try {
            program.waitFor();
        } finally {
            program.destroyForcibly();
        }
        assertEquals(0, program.exitValue(), () -> said());
        Properties read = new Properties();
        read.load(Files.newBufferedReader(figures));
        read.forEach((name, value) -> System.out.println("soak: " + name + " " + value));
        double before = figure(read, "heap.before");
        assertTrue(figure(read, "heap.after") <= MOST * before, read.toString());
        assertTrue(figure(read, "threads.after") <= figure(read, "threads.before"), read.toString());
        assertTrue(figure(read, "handles.after") <= figure(read, "handles.before"), read.toString());
    }

    private static double figure(Properties read, String name) {
        return Double.parseDouble(read.getProperty(name));
    }

    private Process start(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-D") && !argument.contains("surefire"))
                .forEach(command::add);
        command.addAll(List.of("-Xmx512m", "-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
    }

    private String said() {
        try {
            return Files.readString(folder.resolve("said"));
        } catch (IOException nothing) {
            return nothing.toString();
        }
    }
}
