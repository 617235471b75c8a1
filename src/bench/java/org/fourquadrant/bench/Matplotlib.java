package org.fourquadrant.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Matplotlib in a process of its own that draws a picture whenever it is asked to and says what it took. */
final class Matplotlib implements Contender, AutoCloseable {

    private static final String SCRIPT =
            """
            import sys, time
            import matplotlib
            matplotlib.use("Agg")
            import matplotlib.pyplot as plt
            import numpy as np
            size = int(sys.argv[1])
            random = np.random.default_rng(20260307)
            x = np.clip(1.4 + 0.45 * random.standard_normal(size), 0.05, 2.9)
            y = np.clip(1.6 * random.standard_normal(size), -5.5, 5.5)
            print("matplotlib " + matplotlib.__version__, flush=True)
            for line in sys.stdin:
                start = time.perf_counter()
                figure, axes = plt.subplots(figsize=(12.8, 8), dpi=100)
                axes.scatter(x, y, s=12)
                axes.axvline(1.4)
                figure.canvas.draw()
                print((time.perf_counter() - start) * 1000, flush=True)
                plt.close(figure)
            """;

    private final Process process;
    private final BufferedReader answers;
    private final Writer questions;
    private final String version;
    private double millis;

    private Matplotlib(Process process) throws IOException {
        this.process = process;
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.questions = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
        String first = answers.readLine();
        if (first == null) {
            throw new IOException("It ended at once");
        }
        version = first;
    }

    /** A Python that has Matplotlib, if there is one. */
    static Optional<String> python() {
        return List.of("/usr/bin/python3", "python3").stream()
                .filter(Matplotlib::hasMatplotlib)
                .findFirst();
    }

    private static boolean hasMatplotlib(String python) {
        try {
            Process process = new ProcessBuilder(python, "-c", "import matplotlib, numpy")
                    .redirectErrorStream(true)
                    .start();
            process.getInputStream().readAllBytes();
            return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Starts one that draws clouds of so many marks. */
    static Matplotlib start(String python, int marks) throws IOException {
        return new Matplotlib(new ProcessBuilder(python, "-c", SCRIPT, Integer.toString(marks))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    @Override
    public String name() {
        return version + ", scatter on Agg";
    }

    @Override
    public void run(int turn) throws IOException {
        questions.write("draw\n");
        questions.flush();
        millis = Double.parseDouble(answers.readLine());
    }

    @Override
    public double ownMillis() {
        return millis;
    }

    @Override
    public void close() throws IOException {
        questions.close();
        process.destroy();
    }
}
