package org.fourquadrant.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fourquadrant.data.bundled.LessonsLoader;
import org.fourquadrant.data.saved.SavedFileWriter;
import org.fourquadrant.export.SlideFormat;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.view.LabelMode;

/** Slides: the second picture of a process, a deck in either language, and the memory of a large picture. */
final class SlidesGroup implements Group {

    private static final Path JAR = Path.of("target", "four-quadrant.jar");
    private static final int SCENES = 20;
    private static final int REPEATS = 7;

    @Override
    public String name() {
        return "slides";
    }

    @Override
    public void run(Report report) throws Exception {
        report.title("Slides (" + REPEATS + " processes each)");
        for (SlideFormat format : SlideFormat.values()) {
            Samples second = probe("second picture of a process, 1920x1080, " + format, format.name(), 1);
            say(report, second, "ms", 120);
        }
        Samples large = probe("peak memory, 3840x2160, 250 labelled marks, MB", "large", 1.0 / 1024);
        say(report, large, "MB", 400);
        if (Files.exists(JAR)) {
            deck(report);
        } else {
            report.note("decks: skipped, " + JAR + " is not there");
        }
    }

    private static void say(Report report, Samples samples, String unit, double limit) {
        report.note(samples.name());
        report.target("median, " + unit, samples.median(), limit);
    }

    private static Samples probe(String name, String what, double factor) throws Exception {
        Samples samples = new Samples(name, REPEATS);
        for (int i = 0; i < REPEATS; i++) {
            ProcessContender process = new ProcessContender(
                    name, java("-cp", System.getProperty("java.class.path"), SlideProbe.class.getName(), what));
            process.run(i);
            samples.set(i, Double.parseDouble(process.lastLine()) * factor);
        }
        return samples;
    }

    private static void deck(Report report) throws Exception {
        Path folder = Files.createTempDirectory("four-quadrant-slides");
        Path scenes = folder.resolve("twenty.scenes.json");
        Files.writeString(scenes, new SavedFileWriter(OurChart.WORKSPACE, Map.of()).scenes(twenty(), scenes));
        List<Contender> contenders = new ArrayList<>();
        for (String language : List.of("en", "ja")) {
            List<String> command = java("-jar", JAR.toString(), "slide", "--force", "--lang", language);
            command.addAll(List.of("--view", scenes + "", "--cover", "--claims"));
            command.addAll(List.of("-o", folder.resolve(language + ".pptx") + ""));
            contenders.add(new ProcessContender(
                    "deck of 20 scenes with cover, claims, notes, " + language + ", PowerPoint", command));
        }
        List<Samples> all = new Contest(0, REPEATS).run(contenders);
        report.table("A deck from the command line, whole processes", REPEATS, all);
        for (Samples samples : all) {
            report.target(samples.name() + ", seconds", samples.median() / 1000, 6);
        }
        countries(report, folder);
    }

    private static void countries(Report report, Path folder) throws Exception {
        List<Contender> contenders = new ArrayList<>();
        for (String language : List.of("en", "ja")) {
            List<String> command = java("-jar", JAR.toString(), "slide", "--force", "--lang", language);
            command.addAll(List.of("--dataset", "factbook-census", "--select", "nato", "--dossiers"));
            command.addAll(List.of("-o", folder.resolve("nato-" + language + ".pptx") + ""));
            contenders.add(new ProcessContender("32 country pages, " + language + ", PowerPoint", command));
        }
        List<Samples> all = new Contest(0, REPEATS).run(contenders);
        report.table("The countries of NATO, whole processes", REPEATS, all);
        for (Samples samples : all) {
            report.target(samples.name() + ", seconds", samples.median() / 1000, 12);
        }
    }

    /** The scenes of the lessons, from the first again where there are not enough. */
    private static Scenes twenty() {
        List<Scene> known = new LessonsLoader(OurChart.WORKSPACE)
                .load(OurChart.view(LabelMode.ALL)).stream()
                        .flatMap(lesson -> lesson.list().stream())
                        .toList();
        Scenes scenes = Scenes.NONE;
        for (int i = 0; i < SCENES; i++) {
            scenes = scenes.with(known.get(i % known.size()));
        }
        return scenes;
    }

    private static List<String> java(String... arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-Djava.awt.headless=true"));
        command.addAll(StartOptions.asLaunched());
        command.addAll(List.of(arguments));
        return command;
    }
}
