package org.fourquadrant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program started while it runs, and ended by the system. */
class SeveralWindowsTest {

    @TempDir
    private Path folder;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void endAll() throws InterruptedException {
        for (Process process : started) {
            process.destroyForcibly();
            process.waitFor(10, TimeUnit.SECONDS);
        }
    }

    @Test
    @Timeout(240)
    void aSecondStartHandsItsFileToTheWindowThatRunsAlsoAfterAKill() throws Exception {
        Path csv = Files.writeString(
                folder.resolve("own.csv"),
                "iso3,year,balance_musd,milex_pct_gdp\nJPN,2024,-68468,1.4\nKOR,2024,-66050,2.6\n");
        Process killed = window("killed");
        killed.destroyForcibly();
        assertTrue(killed.waitFor(10, TimeUnit.SECONDS));
        window("first");
        Process second = start("second", Launcher.class, csv.toString());
        assertTrue(second.waitFor(60, TimeUnit.SECONDS), "it ends");
        assertEquals(0, second.exitValue());
        assertEquals("", Files.readString(folder.resolve("second.said")));
        await(settings().resolve("last-view.json"), "\"dataset\" : \"own\"");

        Path others = settings().resolve("windows/1");
        Process further = start("further", Launcher.class, Launcher.NEW_WINDOW);
        while (!Files.exists(others.resolve("window.socket"))) {
            assertTrue(further.isAlive(), () -> said("further"));
            Thread.sleep(50);
        }
        assertTrue(further.isAlive(), "a further window is one of its own");
    }

    @Test
    @Timeout(180)
    void whatWasDoneLastIsThereWhenTheSystemEndsTheProgram() throws Exception {
        Process program =
                start("ended", RunningProgram.class, folder.resolve("ended").toString(), "act");
        await(folder.resolve("ended"), "");
        program.destroy();
        assertTrue(program.waitFor(30, TimeUnit.SECONDS));
        assertTrue(Files.readString(settings().resolve("last-view.json")).contains("\"theme\" : \"dark\""));
    }

    @Test
    @Tag("long")
    @Timeout(300)
    void whatThreeWindowsKeptIsThereAfterAllWereKilled() throws Exception {
        List<Path> states =
                List.of(settings(), settings().resolve("windows/1"), settings().resolve("windows/2"));
        // A further window begins with what the program keeps: its line at 2.1.
        List<String> lines = List.of("2.1", "3.2", "4.2");
        for (int number = 0; number < states.size(); number++) {
            List<String> arguments = new ArrayList<>(
                    List.of(folder.resolve("window-" + number).toString(), "scene", String.valueOf(10 * number + 1)));
            if (number > 0) {
                arguments.add(Launcher.NEW_WINDOW);
            }
            start("window-" + number, RunningProgram.class, arguments.toArray(String[]::new));
            await(states.get(number).resolve("last-scenes.json"), "\"threshold\" : " + lines.get(number));
        }
        for (Process window : started) {
            assertTrue(window.isAlive());
            window.destroyForcibly();
            assertTrue(window.waitFor(10, TimeUnit.SECONDS));
        }
        window("again");
        for (String line : lines) {
            await(settings().resolve("last-scenes.json"), "\"threshold\" : " + line);
        }
        while (Files.exists(states.get(1)) || Files.exists(states.get(2))) {
            Thread.sleep(50);
        }
    }

    private Path settings() {
        return folder.resolve("settings/four-quadrant");
    }

    private Process window(String name) throws IOException, InterruptedException {
        Process program = start(name, RunningProgram.class, folder.resolve(name).toString());
        while (!Files.exists(folder.resolve(name)) || !Files.exists(settings().resolve("window.socket"))) {
            assertTrue(program.isAlive(), () -> said(name));
            Thread.sleep(50);
        }
        return program;
    }

    private void await(Path file, String text) throws IOException, InterruptedException {
        while (!Files.exists(file)
                || (!text.isEmpty() && !Files.readString(file).contains(text))) {
            assertFalse(started.stream().noneMatch(Process::isAlive));
            Thread.sleep(50);
        }
    }

    private Process start(String name, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-D") && !argument.contains("surefire"))
                .forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder program = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".said").toFile());
        program.environment().put("XDG_CONFIG_HOME", folder.resolve("settings").toString());
        program.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        Process process = program.start();
        started.add(process);
        return process;
    }

    private String said(String name) {
        try {
            return Files.readString(folder.resolve(name + ".said"));
        } catch (IOException nothing) {
            return nothing.toString();
        }
    }
}
