package org.fourquadrant.bench;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Runs the groups of measures named as arguments, by a comma; all without an argument. */
public final class Benchmark {

    private Benchmark() {}

    /** Prints a table for each group. */
    public static void main(String[] args) throws Exception {
        Set<String> asked = args.length == 0 ? Set.of("all") : Set.of(args[0].split(","));
        Report report = new Report(System.out);
        report.heading(Instant.now());
        List<Group> groups = List.of(
                new DragGroup(),
                new CrowdDragGroup(),
                new OnePictureGroup(),
                new HoverGroup(),
                new ReclassificationGroup(),
                new LabelGroup(),
                new YearsGroup(),
                new SlidesGroup(),
                new ImportGroup(),
                new ProcessGroup());
        for (Group group : groups) {
            if (asked.contains("all") || asked.contains(group.name())) {
                group.run(report);
            }
        }
        FxStage.stop();
    }
}
