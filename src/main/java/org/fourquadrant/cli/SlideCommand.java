package org.fourquadrant.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.fourquadrant.export.AtomicFile;
import org.fourquadrant.export.Deck;
import org.fourquadrant.export.Overwrite;
import org.fourquadrant.export.PixelSize;
import org.fourquadrant.export.SlideExporter;
import org.fourquadrant.export.SlideFormat;
import org.fourquadrant.export.SlideSize;
import org.fourquadrant.export.page.Progress;
import org.fourquadrant.facts.Facts;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
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
                new SlideExporter(context.chart().get(), new JsonViews(context::firstView), new AtomicFile());
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

    /** Reads the size of a slide. */
    private static final class SizeConverter implements ITypeConverter<PixelSize> {

        @Override
        public PixelSize convert(String text) {
            return PixelSize.parse(text);
        }
    }

    /**
     * One {@code -o}: a file, or standard output.
     *
     * @param format the kind of file
     * @param file the file; empty for standard output
     */
    private record SlideTarget(SlideFormat format, Optional<Path> file) {

        private static final String STANDARD_OUTPUT = "-";

        /**
         * Reads the value of an option.
         *
         * @param streamed the kind that standard output gets
         * @throws WrongUsage if its ending is none of a known kind
         */
        static SlideTarget of(String given, SlideFormat streamed) {
            if (given.equals(STANDARD_OUTPUT)) {
                return new SlideTarget(streamed, Optional.empty());
            }
            Path file = path(given);
            SlideFormat format =
                    SlideFormat.of(file).orElseThrow(() -> new WrongUsage("slide.ending", given, endings()));
            return new SlideTarget(format, Optional.of(file));
        }

        private static Path path(String given) {
            try {
                return Path.of(given);
            } catch (InvalidPathException e) {
                throw new WrongUsage("slide.path", given);
            }
        }

        private static String endings() {
            return Arrays.stream(SlideFormat.values())
                    .map(format -> "." + format.ending())
                    .collect(Collectors.joining(", "));
        }

        void write(SlideExporter exporter, Facts facts, Deck deck, Overwrite overwrite, Console console)
                throws IOException {
            if (file.isPresent()) {
                exporter.write(facts, deck, file.get(), overwrite, Progress.NONE);
            } else {
                exporter.write(facts, deck, format, console.bytes(), Progress.NONE);
                console.bytes().flush();
            }
        }
    }
}
