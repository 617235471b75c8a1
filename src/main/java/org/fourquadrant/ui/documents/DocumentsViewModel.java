package org.fourquadrant.ui.documents;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.fourquadrant.facts.FittedView;
import org.fourquadrant.facts.Knowledge;
import org.fourquadrant.facts.statement.Reach;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.Library;
import org.fourquadrant.model.document.SourceDocument;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.document.Subject;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.SessionState;
import org.fourquadrant.ui.task.LatestTask;

/** What the documents contribute, and whom the chosen statements concern. */
public final class DocumentsViewModel {

    private static final System.Logger LOG = System.getLogger(DocumentsViewModel.class.getName());

    private final Session session;
    private final LatestTask task = new LatestTask();
    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(this, "choice", Choice.ALL);

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

    /** How many statements of a choice there are of each topic; topics without any are left out. */
    public Map<Topic, Long> countsOf(Choice chosen) {
        Map<Topic, Long> counts = new EnumMap<>(Topic.class);
        library().statements().stream()
                .filter(chosen::admits)
                .forEach(statement -> counts.merge(statement.topic(), 1L, Long::sum));
        return counts;
    }

    /**
     * The countries that the chosen statements concern by name, as members of the European Union or of another group; what
     * is said of all partners concerns nobody in particular. Those concerned most come first.
     */
    public List<CountryCount> countries() {
        List<Statement> chosen = chosen();
        return session.workspace().countries().all().stream()
                .map(country -> new CountryCount(country, countOf(chosen, country)))
                .filter(count -> count.statements() > 0)
                .sorted(Comparator.comparing((CountryCount count) -> -count.statements())
                        .thenComparing(count -> count.country().code()))
                .toList();
    }

    /** How many of the chosen statements are said of all partners. */
    public long ofEveryone() {
        return chosen().stream()
                .filter(statement -> statement.subjects().stream().anyMatch(Subject.Everyone.class::isInstance))
                .count();
    }

    /** Selects countries in place of those selected now, as one step; the last one has the dossier. */
    public void select(Collection<CountryCode> countries) {
        Set<CountryCode> wanted = new LinkedHashSet<>(countries);
        session.change(view -> view.withSelection(wanted));
    }

    private List<Statement> chosen() {
        return library().statements().stream().filter(choice.get()::admits).toList();
    }

    private long countOf(List<Statement> statements, Country country) {
        return statements.stream()
                .filter(statement -> session.facts()
                        .knowledge()
                        .reach(statement, country)
                        .filter(reach -> reach != Reach.EVERYONE)
                        .isPresent())
                .count();
    }
}
