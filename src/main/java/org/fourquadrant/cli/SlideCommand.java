package org.fourquadrant.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.fourquadrant.export.Deck;
import org.fourquadrant.export.Overwrite;
import org.fourquadrant.export.PixelSize;
import org.fourquadrant.export.SlideExporter;
import org.fourquadrant.export.SlideFormat;
import org.fourquadrant.export.SlideSize;
import org.fourquadrant.export.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A view drawn as a slide, or a file of scenes as a deck, in one or several files. */
@Command(name = SlideCommand.NAME)
final class SlideCommand implements Callable<Integer> {

    static final String NAME = "slide";

    private final CommandContext context;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true)
    private List<String> outputs = List.of();

    @Option(names = "--format", paramLabel = "png|svg|pdf|pptx")
    private SlideFormat format = SlideFormat.PNG;

    @Option(names = "--size", paramLabel = "WxH", converter = SizeConverter.class)
    private PixelSize size = PixelSize.FULL_HD;

    @Mixin
    private SlideViews views = new SlideViews();

    @Mixin
    private SlideWords words = new SlideWords();

    @Option(names = "--dossiers")
    private boolean dossiers;

    @Option(names = "--claims")
    private boolean claims;

    @Option(names = "--force")
    private boolean force;

    SlideCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        List<SlideTarget> targets = outputs.stream()
                .distinct()
                .map(output -> SlideTarget.of(output, format))
                .toList();
        refuseExisting(targets);
        AskedSlides asked = views.asked(context);
        refuseImpossible(targets, asked);
        SlideExporter exporter =
                new SlideExporter(context.chart().get(), new JsonViews(context::firstView), new WholeFile());
        Deck deck = asked.deck(words, SlideSize.of(size), extras(asked));
        for (SlideTarget target : targets) {
            target.write(
                    exporter, asked.facts(), deck, force ? Overwrite.REPLACE : Overwrite.REFUSE, context.console());
        }
        return ExitCode.DONE;
    }

    private Set<Deck.Extra> extras(AskedSlides asked) {
        Set<Deck.Extra> extras = EnumSet.noneOf(Deck.Extra.class);
        if (asked.isDeck()) {
            extras.add(Deck.Extra.AGENDA);
            extras.add(Deck.Extra.SOURCES);
        }
        if (dossiers) {
            extras.add(Deck.Extra.DOSSIERS);
        }
        if (claims) {
            extras.add(Deck.Extra.CLAIMS);
        }
        return extras;
    }

    /** Before the first slide is drawn, so that of several outputs none is written where one cannot be. */
    private void refuseExisting(List<SlideTarget> targets) {
        targets.stream()
                .flatMap(target -> target.file().stream())
                .filter(file -> !force && Files.isRegularFile(file))
                .findFirst()
                .ifPresent(file -> {
                    throw new WrongUsage("export.already_there", file);
                });
    }

    private void refuseImpossible(List<SlideTarget> targets, AskedSlides asked) {
        int slides = asked.count();
        for (SlideTarget target : targets) {
            if (slides > 1 && !target.format().holdsPages()) {
                throw new WrongUsage("slide.one_page", target.format().ending(), slides);
            }
        }
        boolean noPages = targets.stream().noneMatch(target -> target.format().holdsPages());
        if (dossiers && noPages) {
            throw new WrongUsage("slide.dossiers.pages");
        }
        if (claims && noPages) {
            throw new WrongUsage("slide.claims.pages");
        }
        if (claims && asked.claimsNothing()) {
            throw new WrongUsage("slide.claims.none");
        }
        if (dossiers && asked.selectsNobody()) {
            throw new WrongUsage("slide.dossiers.nobody");
        }
    }
}
