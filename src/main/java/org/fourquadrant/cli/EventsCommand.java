package org.fourquadrant.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourquadrant.cli.content.EventRow;
import org.fourquadrant.cli.content.EventSheet;
import org.fourquadrant.cli.content.TerminalWords;
import org.fourquadrant.cli.output.Format;
import org.fourquadrant.facts.Knowledge;
import org.fourquadrant.facts.dossier.EventFilter;
import org.fourquadrant.facts.purpose.MeasurePurposes;
import org.fourquadrant.facts.statement.Coverage;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.model.idea.Purpose;
import org.fourquadrant.model.view.AskedSources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What papers date and what acts do from one day to another. */
@Command(name = "events")
final class EventsCommand implements Callable<Integer> {

    private final CommandContext context;

    @Option(names = "--from", paramLabel = "DATE")
    private LocalDate from = LocalDate.MIN;

    @Option(names = "--to", paramLabel = "DATE")
    private LocalDate to = LocalDate.MAX;

    @Option(names = "--topic", paramLabel = "TOPIC", split = ",")
    private List<Topic> topics = List.of();

    @Option(names = "--purpose", paramLabel = "PURPOSE", split = ",")
    private List<String> purposes = List.of();

    @Option(names = "--country", paramLabel = "ISO3", split = ",")
    private List<String> countries = List.of();

    @Option(names = "--sources", paramLabel = "papers|law|both", defaultValue = "both")
    private AskedSources sources;

    @Option(names = "--format", paramLabel = "text|csv|json", defaultValue = "text")
    private Format format;

    @Mixin
    private DocumentsOption documents = new DocumentsOption();

    EventsCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Workspace workspace = documents.joined(context).workspace().get();
        if (from.isAfter(to)) {
            Coverage coverage = Knowledge.of(workspace).coverage();
            throw new WrongUsage("dates.reversed", from, to, coverage.from(), coverage.to());
        }
        checkPurposes(workspace);
        TerminalWords words = TerminalWords.in(context.language());
        List<EventRow> events = Stream.concat(papers(workspace, words), acts(workspace, words))
                .sorted(Comparator.comparing(EventRow::day))
                .toList();
        new SheetPrinter(context.console()).print(EventSheet.of(events), format, () -> EventSheet.lines(events, words));
        return ExitCode.DONE;
    }

    private void checkPurposes(Workspace workspace) {
        List<String> known = workspace.ideas().contents().purposes().stream()
                .map(Purpose::id)
                .toList();
        purposes.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw new WrongUsage("purpose.unknown", id, String.join(", ", known));
        });
    }

    private boolean isAsked(Set<String> purposesOfMeasure) {
        return purposes.isEmpty() || !Collections.disjoint(purposes, purposesOfMeasure);
    }

    private Stream<EventRow> papers(Workspace workspace, TerminalWords words) {
        if (!sources.asksPapers()) {
            return Stream.empty();
        }
        EventFilter filter = new EventFilter(Set.copyOf(topics), codes(workspace));
        Knowledge knowledge = Knowledge.of(workspace);
        MeasurePurposes measures = knowledge.purposes();
        return knowledge.events(from, to, filter).stream()
                .filter(event -> isAsked(measures.of(event.cited().statement())))
                .map(event -> EventRow.of(event, words, workspace.library()));
    }

    /** Acts have no topics: who asks for some asks for papers. */
    private Stream<EventRow> acts(Workspace workspace, TerminalWords words) {
        if (!sources.asksLaw() || !topics.isEmpty()) {
            return Stream.empty();
        }
        Knowledge knowledge = Knowledge.of(workspace);
        MeasurePurposes measures = knowledge.purposes();
        return knowledge.actEvents(from, to, codes(workspace)).stream()
                .filter(event -> isAsked(measures.of(event.act())))
                .map(event -> EventRow.of(event, words));
    }

    private Set<CountryCode> codes(Workspace workspace) {
        return countries.stream()
                .map(one -> CountryLookup.find(workspace.countries(), one))
                .map(Country::code)
                .collect(Collectors.toUnmodifiableSet());
    }
}
