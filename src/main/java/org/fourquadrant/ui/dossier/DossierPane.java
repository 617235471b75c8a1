package org.fourquadrant.ui.dossier;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.fourquadrant.model.Country;
import org.fourquadrant.model.DataChoice;
import org.fourquadrant.model.Language;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.Shown;
import org.fourquadrant.ui.state.Words;

/** All that is known of the country that was selected last. */
public final class DossierPane extends BorderPane {

    private static final String BUNDLE = "org.fourquadrant.ui.dossier.dossier";

    /** What the sections depend on; the threshold is not among it. */
    private record Key(Workspace workspace, DataChoice data, Language language, Country country) {
        boolean isSameAs(Key other) {
            return workspace == other.workspace
                    && data.equals(other.data)
                    && language == other.language
                    && country.code().equals(other.country.code());
        }
    }

    private final Session session;
    private final Words words;
    private final List<DossierSection> sections;
    private final DossierHead head = new DossierHead();
    private final VBox body = new VBox();
    private final ScrollPane scroll = new ScrollPane(body);
    private final Label hint = new Label();
    private Optional<Key> filledFor = Optional.empty();

    /**
     * An empty dossier that follows a session.
     *
     * @param sections its parts, from the top
     */
    public DossierPane(Session session, List<DossierSection> sections) {
        this.session = session;
        this.words = new Words(BUNDLE, session.languageProperty());
        this.sections = List.copyOf(sections);
        setId("dossier");
        getStyleClass().add("dossier");
        body.getStyleClass().add("dossier-body");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        hint.textProperty().bind(words.of("hint"));
        hint.setWrapText(true);
        hint.getStyleClass().addAll("soft", "dossier-hint");
        session.shownProperty().addListener((property, before, after) -> follow(after));
        follow(session.shown());
    }

    private void follow(Shown shown) {
        Optional<Country> country =
                shown.view().focus().flatMap(shown.workspace().countries()::find);
        setTop(country.isPresent() ? head : null);
        setCenter(country.isPresent() ? scroll : hint);
        if (country.isEmpty()) {
            filledFor = Optional.empty();
        }
        country.ifPresent(chosen -> {
            head.show(shown, chosen, session.classification(), words.now());
            fillOnce(shown, chosen);
        });
    }

    private void fillOnce(Shown shown, Country country) {
        Key key = new Key(shown.workspace(), shown.view().data(), shown.view().language(), country);
        if (filledFor.filter(key::isSameAs).isPresent()) {
            return;
        }
        filledFor = Optional.of(key);
        List<Node> nodes = sections.stream()
                .flatMap(section -> section.about(shown, country).stream())
                .toList();
        body.getChildren().setAll(nodes);
        scroll.setVvalue(0);
    }
}
