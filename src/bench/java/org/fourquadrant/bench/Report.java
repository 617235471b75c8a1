package org.fourquadrant.bench;

import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Plain tables of what was measured. */
final class Report {

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void heading(Instant now) {
        out.printf(
                Locale.ROOT,
                "Four-Quadrant benchmark, %s%nJava %s, %s %s, %d cores, JavaFX pipeline: software%n",
                now,
                System.getProperty("java.version"),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors());
    }

    /** A table of contenders; ratios are of the first, which is ours, to each. */
    void table(String title, int repeats, List<Samples> all) {
        out.printf(Locale.ROOT, "%n%s (%d repeats each, in turn)%n", title, repeats);
        out.printf(Locale.ROOT, "  %-52s %10s %10s %10s %10s %12s%n", "", "median ms", "p95 ms", "least ms", "cpu ms", "ours / this");
        Samples ours = all.get(0);
        for (Samples one : all) {
            String ratio = one == ours ? "" : String.format(Locale.ROOT, "%.4f", ours.median() / one.median());
            out.printf(
                    Locale.ROOT,
                    "  %-52s %10.3f %10.3f %10.3f %10.3f %12s%n",
                    one.name(),
                    one.median(),
                    one.p95(),
                    one.least(),
                    one.cpu(),
                    ratio);
        }
    }

    /** Whether a target is reached. */
    void target(String what, double value, double limit) {
        String verdict = value <= limit ? "reached" : "NOT reached";
        out.printf(Locale.ROOT, "  target: %s <= %s: %.4f, %s%n", what, limit, value, verdict);
    }

    /** Whether there is at least so much of something. */
    void atLeast(String what, long value, long least) {
        String verdict = value >= least ? "reached" : "NOT reached";
        out.printf(Locale.ROOT, "  target: %s >= %d: %d, %s%n", what, least, value, verdict);
    }

    void note(String text) {
        out.println("  " + text);
    }

    void title(String text) {
        out.println();
        out.println(text);
    }
}
