package org.fourquadrant.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.place.PlottableSet;
import org.fourquadrant.model.view.LabelMode;

/** Whole processes, one after another: from the command to the first chart on the screen, or to a slide in a file. */
final class ProcessGroup implements Group {

    private static final Path JAR = Path.of("target", "four-quadrant.jar");

    /** What a person starts: the jar with the options that make its start fast. */
    private static final Path LAUNCHER = Path.of("target", "four-quadrant");

    private static final String SLIDE =
            """
            import sys
            import matplotlib
            matplotlib.use("Agg")
            import matplotlib.pyplot as plt
            points = [line.split(",") for line in open(sys.argv[1], encoding="utf-8").read().splitlines()]
            figure, axes = plt.subplots(figsize=(19.2, 10.8), dpi=100)
            axes.set_xscale("function", functions=(lambda v: abs(v) ** 0.5, lambda v: v ** 2))
            axes.set_yscale("symlog", linthresh=1000)
            axes.scatter([float(p[1]) for p in points], [float(p[2]) for p in points])
            for code, x, y in points:
                axes.annotate(code, (float(x), float(y)), xytext=(5, 3), textcoords="offset points")
            axes.axvline(2)
            axes.set_title("US goods-trade balance and defence spending, 2024")
            figure.savefig(sys.argv[2])
            """;

    @Override
    public String name() {
        return "process";
    }

    @Override
    public void run(Report report) throws Exception {
        if (!Files.exists(JAR)) {
            report.note("whole processes: skipped, " + JAR + " is not there");
            return;
        }
        Path folder = Files.createTempDirectory("four-quadrant-bench");
        window(report, folder);
        slide(report, folder);
    }

    private static void window(Report report, Path folder) throws Exception {
        ProcessContender ours = new ProcessContender(
                "ours as launched, first chart on the screen",
                probe(java(folder, StartOptions.asLaunched()), "ours"));
        ProcessContender bare =
                new ProcessContender("JavaFX window, empty JFreeChart", probe(java(folder, List.of()), "bare"));
        ProcessContender helped = new ProcessContender(
                "the same with the options and classes of our launcher",
                probe(java(folder, StartOptions.asLaunched()), "bare"));
        ProcessContender plain = new ProcessContender("ours by java -jar", probe(java(folder, List.of()), "ours"));
        Contest contest = new Contest(1, 15);
        List<Samples> all = contest.run(List.of(ours, bare, helped, plain));
        report.table("Process start to first chart on the screen", contest.repeats(), all);
        report.target("ours / bare window", all.get(0).median() / all.get(1).median(), 1.5);
        report.note(String.format(
                Locale.ROOT,
                "ours / bare window with the options of our launcher: %.2f",
                all.get(0).median() / all.get(2).median()));
        report.target("first tariff answer after the first chart, ms", ours.medianAfter(StartProbe.ANSWERED), 50);
        report.target("peak memory of ours, MB", Double.parseDouble(ours.lastLine()) / 1024, 250);
        report.note(String.format(
                Locale.ROOT, "peak memory of the bare window, MB: %.0f", Double.parseDouble(bare.lastLine()) / 1024));
    }

    private static void slide(Report report, Path folder) throws Exception {
        Optional<String> python = Matplotlib.python();
        List<String> ours = List.of(
                LAUNCHER.toAbsolutePath().toString(), "slide", "--force", "-o", folder.resolve("ours.png") + "");
        List<Contender> contenders = new ArrayList<>();
        contenders.add(new ProcessContender("ours, slide of the base data, 1920x1080", ours));
        if (python.isPresent()) {
            Path script = Files.writeString(folder.resolve("slide.py"), SLIDE);
            Path points = Files.writeString(folder.resolve("points.csv"), points());
            contenders.add(new ProcessContender(
                    "matplotlib, the same marks with codes, 1920x1080",
                    List.of(python.get(), script + "", points + "", folder.resolve("peer.png") + "")));
        } else {
            report.note("matplotlib: skipped, no python3 with matplotlib and numpy here");
        }
        Contest contest = new Contest(1, 15);
        List<Samples> all = contest.run(contenders);
        report.table("First slide from the command line", contest.repeats(), all);
        if (all.size() > 1) {
            report.target("ours / matplotlib", all.get(0).median() / all.get(1).median(), 1);
        }
    }

    private static String points() {
        var view = OurChart.view(LabelMode.ALL);
        return Facts.of(OurChart.WORKSPACE, view).places()
                .plottable()
                .stream()
                .map(one -> one.country().code() + "," + one.share().value() + ","
                        + one.balance().value())
                .collect(Collectors.joining("\n"));
    }

    /** The probe on the packed program, with the toolkit for tests behind it as there may be no display. */
    private static List<String> probe(List<String> java, String what) {
        List<String> command = new ArrayList<>(java);
        command.addAll(List.of("-cp", JAR + File.pathSeparator + withoutOwnClasses(), StartProbe.class.getName(), what));
        return command;
    }

    private static String withoutOwnClasses() {
        Path classes = Path.of("target", "classes").toAbsolutePath();
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).toAbsolutePath().equals(classes))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static List<String> java(Path folder, List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        for (String name : List.of(
                "glass.platform", "monocle.platform", "prism.order", "prism.lcdtext", "headless.geometry")) {
            Optional.ofNullable(System.getProperty(name)).ifPresent(value -> command.add("-D" + name + "=" + value));
        }
        command.add("-Djava.awt.headless=true");
        command.add("-Duser.home=" + folder);
        command.addAll(options);
        return command;
    }
}
