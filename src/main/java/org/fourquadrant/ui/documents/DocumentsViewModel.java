package org.fourquadrant.ui.documents;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.fourquadrant.facts.FittedView;
import org.fourquadrant.facts.Knowledge;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.Library;
import org.fourquadrant.model.document.SourceDocument;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.model.law.Act;
import org.fourquadrant.model.law.LawRate;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.SessionState;
import org.fourquadrant.ui.task.LatestTask;

/** What papers and acts contribute, and whom the chosen passages concern. */
public final class DocumentsViewModel {

    private static final System.Logger LOG = System.getLogger(DocumentsViewModel.class.getName());

    private final Session session;
    private final LatestTask task = new LatestTask();
    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(this, "choice", new Choice.Everything());

    public DocumentsViewModel(Session session) {
        this.session = session;
    }

    /** The statements that are looked at. */
    public ObjectProperty<Choice> choiceProperty() {
        return choice;
    }

    public Library library() {
        return session.workspace().library();
    }

    /** Every passage: the statements of the papers in their order, then the acts by day. */
    List<Passage> passages() {
        Stream<Passage> papers = library().statements().stream().map(Passage.OfPaper::new);
        return Stream.concat(papers, acts()).toList();
    }

    private Stream<Passage> acts() {
        return session.workspace().acts().contents().stream().flatMap(contents -> {
            Map<String, List<LawRate>> rates = contents.rates().stream()
                    .collect(Collectors.groupingBy(rate -> rate.act().id()));
            return contents.acts().stream().map(act -> new Passage.OfAct(act, rates.getOrDefault(act.id(), List.of())));
        });
    }

    /** The last day of which the acts speak; empty without acts. */
    Optional<LocalDate> actsUntil() {
        return session.workspace().acts().lastDay();
    }

    /** How many acts there are of each kind; kinds without any are left out. */
    Map<Act.Kind, Long> kinds() {
        Map<Act.Kind, Long> counts = new EnumMap<>(Act.Kind.class);
        session.workspace().acts().contents().stream()
                .flatMap(contents -> contents.acts().stream())
                .forEach(act -> counts.merge(act.kind(), 1L, Long::sum));
        return counts;
    }

    /** Whether a document is one of a person's own. */
    boolean isOwn(SourceDocument document) {
        return library().ownPackageOf(document.id()).isPresent();
    }

    /** Takes a package of one's own out again, as one step; what is known without it is indexed in the background. */
    public void takeOut(String documents) {
        Workspace without = without(session.workspace(), documents);
        Knowledge known = session.facts().knowledge();
        task.start(
                progress -> {
                    known.in(without).read();
                    return documents;
                },
                name -> session.open(now -> leave(now, name)),
                failure -> LOG.log(System.Logger.Level.WARNING, "Documents were not taken out", failure));
    }

    private static SessionState leave(SessionState now, String documents) {
        Workspace without = without(now.workspace(), documents);
        return now.withWorkspace(without)
                .withView(FittedView.of(without, now.view(), now.view().data()));
    }

    private static Workspace without(Workspace workspace, String documents) {
        return workspace.with(workspace.library().without(documents));
    }

    /**
     * How many statements of papers there are of each topic; topics without any are left out.
     *
     * @param document id of a paper; empty for all
     */
    public Map<Topic, Long> topicsOf(Optional<String> document) {
        Map<Topic, Long> counts = new EnumMap<>(Topic.class);
        library().statements().stream()
                .filter(statement ->
                        document.map(statement.citation().document()::equals).orElse(true))
                .forEach(statement -> counts.merge(statement.topic(), 1L, Long::sum));
        return counts;
    }

    /**
     * The countries that the chosen passages name, as themselves or as members of the European Union or of another group;
     * what is said of all partners names nobody. Those named most come first.
     */
    public List<CountryCount> countries() {
        Map<CountryCode, Long> counts = chosen().stream()
                .flatMap(passage -> passage.named(session.facts().knowledge()).stream())
                .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
        return session.workspace().countries().all().stream()
                .filter(country -> counts.containsKey(country.code()))
                .map(country -> new CountryCount(country, counts.get(country.code())))
                .sorted(Comparator.comparing((CountryCount count) -> -count.passages())
                        .thenComparing(count -> count.country().code()))
                .toList();
    }

    /** How many of the chosen passages are on all partners. */
    public long ofEveryone() {
        return chosen().stream().filter(Passage::isOfEveryone).count();
    }

    private List<Passage> chosen() {
        return passages().stream().filter(passage -> passage.isOf(choice.get())).toList();
    }

    /** Selects countries in place of those selected now, as one step; the last one has the dossier. */
    public void select(Collection<CountryCode> countries) {
        Set<CountryCode> wanted = new LinkedHashSet<>(countries);
        session.change(view -> view.withSelection(wanted));
    }
}
