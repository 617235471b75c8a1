package org.fourquadrant.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.fourquadrant.export.AtomicFile;
import org.fourquadrant.export.Deck;
import org.fourquadrant.export.Overwrite;
import org.fourquadrant.export.SceneSlides;
import org.fourquadrant.export.SlideExporter;
import org.fourquadrant.export.SlideFormat;
import org.fourquadrant.export.UnshownLetters;
import org.fourquadrant.export.pptx.OfficeTemplate;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A view drawn as a slide, or a file of scenes as a deck: in one or several files, languages and countries. */
@Command(name = SlideCommand.NAME)
final class SlideCommand implements Callable<Integer> {

    static final String NAME = "slide";

    private final CommandContext context;
    private final List<Language> languages;
    private Optional<OfficeTemplate> base = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true)
    private List<String> outputs = List.of();

    @Option(names = "--format", paramLabel = "png|svg|pdf|pptx")
    private SlideFormat format;

    @Mixin
    private SlideLook look = new SlideLook();

    @Mixin
    private SlideViews views = new SlideViews();

    @Mixin
    private SlideWords words = new SlideWords();

    @Option(names = "--template", paramLabel = "FILE")
    private Path template;

    @Option(names = "--dossiers")
    private boolean dossiers;

    @Option(names = "--changes", descriptionKey = "slide-changes")
    private boolean changes;

    @Option(names = "--claims")
    private boolean claims;

    @Option(names = "--native-chart", paramLabel = "shown|linear", arity = "0..1", fallbackValue = "SHOWN")
    private NativeAxes nativeChart;

    @Option(names = "--each")
    private boolean each;

    @Option(names = "--force")
    private boolean force;

    /** The axes of a chart of PowerPoint's own. */
    private enum NativeAxes {
        SHOWN(Deck.Extra.NATIVE_CHART),
        LINEAR(Deck.Extra.LINEAR_CHART);

        private final Deck.Extra page;

        NativeAxes(Deck.Extra page) {
            this.page = page;
        }
    }

    /** @param languages those of the slides, a file in each; none for that of the view */
    SlideCommand(CommandContext context, List<Language> languages) {
        this.context = context;
        this.languages = List.copyOf(languages);
    }

    /**
     * A file to be written.
     *
     * @param target where
     * @param facts of its first slide
     * @param deck what is in it
     */
    private record Job(SlideTarget target, Facts facts, Deck deck) {}

    @Override
    public Integer call() throws IOException {
        if (template != null && outputs.stream().noneMatch(this::isPresentation)) {
            throw new WrongUsage("slide.template.pptx");
        }
        if (nativeChart != null && outputs.stream().noneMatch(this::isPresentation)) {
            throw new WrongUsage("slide.native_chart.pptx");
        }
        base = template == null ? Optional.empty() : Optional.of(OfficeTemplate.read(template));
        List<Job> jobs = jobs();
        refuseExisting(jobs);
        makeFolders();
        SlideExporter exporter =
                new SlideExporter(context.chart().get(), new JsonViews(context::firstView), new AtomicFile());
        for (Job job : jobs) {
            UnshownLetters unshown = job.target()
                    .write(
                            exporter,
                            job.facts(),
                            job.deck(),
                            force ? Overwrite.REPLACE : Overwrite.REFUSE,
                            context.console());
            unshown.sentence(context.language())
                    .ifPresent(sentence ->
                            context.console().errorLines(List.of(job.target().named(sentence))));
        }
        return ExitCode.DONE;
    }

    private List<Job> jobs() {
        List<Job> jobs = new ArrayList<>();
        for (CommandContext one : languages.size() < 2
                ? List.of(context)
                : languages.stream().map(context::in).toList()) {
            AskedSlides asked = views.asked(one);
            if (jobs.isEmpty()) {
                nameMissing(asked);
            }
            nameUntold(asked);
            words.refuseLost(asked.isDeck());
            for (String output : outputs.stream().distinct().toList()) {
                jobs.addAll(each ? ofEach(output, asked, one) : List.of(job(target(output), asked, one)));
            }
        }
        return jobs;
    }

    private SlideTarget target(String output) {
        return SlideTarget.of(output, format == null ? SlideFormat.PNG : format);
    }

    private List<Job> ofEach(String folder, AskedSlides asked, CommandContext one) {
        Set<CountryCode> selection = asked.selection();
        if (selection.isEmpty()) {
            throw new WrongUsage("slide.each.nobody");
        }
        SlideFormat wanted = format == null ? SlideFormat.PPTX : format;
        // A file for a country says in which language it is, also where it is the only one.
        return selection.stream()
                .map(country -> new Job(
                        checked(SlideTarget.inFolder(folder, country, wanted), asked)
                                .in(asked.facts().view().language()),
                        asked.ofCountry(country).facts(),
                        deck(asked.ofCountry(country))))
                .toList();
    }

    private Job job(SlideTarget target, AskedSlides asked, CommandContext one) {
        SlideTarget named = languages.size() < 2 ? target : target.in(one.language());
        return new Job(checked(named, asked), asked.facts(), deck(asked));
    }

    private Deck deck(AskedSlides asked) {
        return asked.deck(words, look.options(), extras(asked)).on(base);
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
        if (changes) {
            extras.add(Deck.Extra.CHANGES);
        }
        if (claims) {
            extras.add(Deck.Extra.CLAIMS);
        }
        if (nativeChart != null) {
            extras.add(nativeChart.page);
        }
        return extras;
    }

    /** Says which of the selected countries have no figures, so that nobody takes the gap for a fault. */
    private void nameMissing(AskedSlides asked) {
        List<String> missing = asked.notInData();
        if (!missing.isEmpty()) {
            String names = String.join(context.texts().get("list.separator"), missing);
            String dataset = asked.facts().view().data().dataset();
            context.console().errorLines(List.of(context.texts().format("slide.not_in_data", dataset, names)));
        }
    }

    /** Says which scenes have no words in the language of the deck, before it is written with those of the other. */
    private void nameUntold(AskedSlides asked) {
        Language wanted = asked.facts().view().language();
        List<Integer> untold = SceneSlides.untold(asked.scenes(), wanted);
        if (!untold.isEmpty()) {
            String numbers = untold.stream()
                    .map(String::valueOf)
                    .collect(Collectors.joining(context.texts().get("list.separator")));
            context.console().errorLines(List.of(context.texts().format("slide.untold." + wanted.tag(), numbers)));
        }
    }

    /** Before the first slide is drawn, so that of several outputs none is written where one cannot be. */
    private void refuseExisting(List<Job> jobs) {
        jobs.stream()
                .flatMap(job -> job.target().file().stream())
                .filter(file -> !force && Files.isRegularFile(file))
                .findFirst()
                .ifPresent(file -> {
                    throw new WrongUsage("export.already_there", file);
                });
    }

    private void makeFolders() throws IOException {
        if (each) {
            for (String output : outputs) {
                Files.createDirectories(Path.of(output));
            }
        }
    }

    /** Refuses what a kind of file cannot hold, or what there is nothing to make of. */
    private SlideTarget checked(SlideTarget target, AskedSlides asked) {
        int slides = asked.count();
        boolean holdsPages = target.format().holdsPages();
        if (slides > 1 && !holdsPages) {
            throw new WrongUsage("slide.one_page", target.format().ending(), slides);
        }
        boolean noPages = outputs.stream().noneMatch(this::holdsPages) && !holdsPages;
        if (dossiers && noPages) {
            throw new WrongUsage("slide.dossiers.pages");
        }
        if (changes && (noPages || asked.comparesNoDays())) {
            throw new WrongUsage(noPages ? "slide.changes.pages" : "slide.changes.none");
        }
        if (claims && noPages) {
            throw new WrongUsage("slide.claims.pages");
        }
        if (words.cover().isPresent() && noPages) {
            throw new WrongUsage("slide.cover.pages");
        }
        if (claims && asked.claimsNothing()) {
            throw new WrongUsage("slide.claims.none");
        }
        if (dossiers && asked.selectsNobody()) {
            throw new WrongUsage("slide.dossiers.nobody");
        }
        return target;
    }

    private boolean isPresentation(String output) {
        return (each
                        ? Optional.ofNullable(format).orElse(SlideFormat.PPTX)
                        : target(output).format())
                == SlideFormat.PPTX;
    }

    private boolean holdsPages(String output) {
        return !each
                && Optional.of(target(output))
                        .filter(one -> one.format().holdsPages())
                        .isPresent();
    }
}
