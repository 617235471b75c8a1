package org.fourquadrant.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.fourquadrant.export.AtomicFile;
import org.fourquadrant.export.Overwrite;
import org.fourquadrant.export.PlayExporter;
import org.fourquadrant.export.SlideExporter;
import org.fourquadrant.export.UnshownLetters;
import org.fourquadrant.export.page.Progress;
import org.fourquadrant.facts.Facts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A range of years as a moving picture, and beside it one that stands still. */
@Command(name = "play")
final class PlayCommand implements Callable<Integer> {

    private final CommandContext context;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE.gif",
            required = true,
            descriptionKey = "play-output")
    private Path output;

    @Mixin
    private SlideLook look = new SlideLook();

    @Mixin
    private SlideViews views = new SlideViews();

    @Option(names = "--force")
    private boolean force;

    PlayCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        if (!output.toString().endsWith(PlayExporter.ENDING)) {
            throw new WrongUsage("play.ending", output, PlayExporter.ENDING);
        }
        Facts asked = views.asked(context).facts();
        if (asked.view().data().fromYear().isEmpty()) {
            throw new WrongUsage("play.no_range");
        }
        for (Path file : new Path[] {output, PlayExporter.still(output)}) {
            if (!force && Files.isRegularFile(file)) {
                throw new WrongUsage("export.already_there", file);
            }
        }
        SlideExporter slides =
                new SlideExporter(context.chart().get(), new JsonViews(context::firstView), new AtomicFile());
        UnshownLetters unshown = new PlayExporter(context.chart().get(), slides, new AtomicFile())
                .write(asked, look.options(), output, force ? Overwrite.REPLACE : Overwrite.REFUSE, Progress.NONE);
        unshown.sentence(context.language())
                .ifPresent(sentence -> context.console().errorLines(List.of(sentence)));
        return ExitCode.DONE;
    }
}
