package org.fourquadrant.ui.lab;

import java.text.BreakIterator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.claim.ClaimCheck;
import org.fourquadrant.model.claim.ClaimQuery;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.Texts;
import org.fourquadrant.text.claim.ClaimChecks;
import org.fourquadrant.text.claim.ClaimSentences;
import org.fourquadrant.ui.shared.LanguageAndWorkspace;
import org.fourquadrant.ui.shared.WrappedLabel;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.task.PulseGate;

/** The claims at hand as cards; what changes on the chart is checked at once. */
public final class ClaimsPane extends BorderPane {

    private final Session session;
    private final ClaimsViewModel model;
    private final FlowPane cards = new FlowPane();
    private final MenuButton add = new MenuButton();
    private final Label help = new Label();
    private final ObservableValue<String> title;

    public ClaimsPane(Session session, ClaimsViewModel model) {
        this.session = session;
        this.model = model;
        LiveTexts words = new LiveTexts(LabStyle.BUNDLE, session.languageProperty());
        this.title = words.of("claims.title");
        LabStyle.dress(this, session);
        setId("claims");
        cards.getStyleClass().add("claim-cards");
        add.setId("add-claim");
        add.textProperty().bind(words.of("claims.add"));
        add.setOnShowing(event -> offer());
        help.textProperty().bind(words.of("claims.help"));
        help.getStyleClass().add("claim-source");
        HBox head = new HBox(add, help);
        head.getStyleClass().add("lab-head");
        setTop(head);
        setCenter(LabStyle.scroll(cards));
        // Checking tens of claims takes longer than a step of a drag: once a frame is enough.
        PulseGate gate = new PulseGate(this, this::write);
        session.shownProperty().subscribe(now -> gate.request());
        offer();
    }

    /** What it is called, in the language of the moment. */
    public ObservableValue<String> title() {
        return title;
    }

    private LanguageAndWorkspace setting() {
        return new LanguageAndWorkspace(session.view().language(), session.workspace());
    }

    private void offer() {
        LanguageAndWorkspace setting = setting();
        ClaimSentences sentences = new ClaimSentences(setting.workspace(), setting.language());
        Texts texts = Texts.of(LabStyle.BUNDLE, setting.language());
        Map<Group, Menu> groups = new EnumMap<>(Group.class);
        add.getItems().clear();
        for (Claim claim : model.possible()) {
            MenuItem item = new MenuItem(inLines(sentences.sentence(claim), setting.language()));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> model.add(claim));
            Group.of(claim.query())
                    .map(group -> groups.computeIfAbsent(group, made -> menu(texts.get(made.text))))
                    .map(Menu::getItems)
                    .orElse(add.getItems())
                    .add(item);
        }
        add.getItems().addAll(groups.values());
    }

    private static Menu menu(String text) {
        Menu menu = new Menu(text);
        menu.setMnemonicParsing(false);
        return menu;
    }

    /** Broken where a line of the language may be, so that no sentence is wider than a small window. */
    private static String inLines(String sentence, Language language) {
        int most = language == Language.JAPANESE ? 40 : 80;
        BreakIterator places = BreakIterator.getLineInstance(language.locale());
        places.setText(sentence);
        StringBuilder lines = new StringBuilder();
        int start = 0;
        int last = 0;
        for (int next = places.next(); next != BreakIterator.DONE; next = places.next()) {
            if (next - start > most && last > start) {
                lines.append(sentence.substring(start, last).stripTrailing()).append('\n');
                start = last;
            }
            last = next;
        }
        return lines.append(sentence.substring(start)).toString();
    }

    /** What is always offered, by what it is about; what the selection or the last move offers stands before it. */
    private enum Group {
        LINE("claims.of_line"),
        QUADRANTS("claims.of_quadrants"),
        RANKS("claims.of_ranks"),
        SOURCES("fork.title");

        private final String text;

        Group(String text) {
            this.text = text;
        }

        static Optional<Group> of(ClaimQuery query) {
            if (query instanceof ClaimQuery.CountIn) {
                return Optional.of(QUADRANTS);
            }
            if (query instanceof ClaimQuery.RankOf) {
                return Optional.of(RANKS);
            }
            if (query instanceof ClaimQuery.DefinitionFork) {
                return Optional.of(SOURCES);
            }
            return query instanceof ClaimQuery.Meeting
                            || query instanceof ClaimQuery.DeficitMeeting
                            || query instanceof ClaimQuery.StableRange
                            || query instanceof ClaimQuery.MissingBelow
                    ? Optional.of(LINE)
                    : Optional.empty();
        }
    }

    private void write() {
        LanguageAndWorkspace setting = setting();
        cards.getChildren()
                .setAll(model.claims().stream()
                        .<Node>map(claim -> new ClaimCard(claim, model.check(claim), model, setting))
                        .toList());
        if (model.claims().isEmpty()) {
            Texts texts = Texts.of(LabStyle.BUNDLE, setting.language());
            cards.getChildren().setAll(WrappedLabel.of(texts.get("claims.empty"), "claim-source"));
        }
    }

    /** A claim as a sentence, what has become of it, and what can be done with it. */
    private static final class ClaimCard extends VBox {

        ClaimCard(Claim claim, ClaimCheck check, ClaimsViewModel model, LanguageAndWorkspace setting) {
            Texts texts = Texts.of(LabStyle.BUNDLE, setting.language());
            ClaimChecks words = new ClaimChecks(setting.workspace(), setting.language());
            String sentence = new ClaimSentences(setting.workspace(), setting.language()).sentence(claim);
            getStyleClass().addAll("claim-card", styleOf(check));
            Button copy = new Button(texts.get("claims.copy"));
            copy.getStyleClass().addAll("small", "claim-copy");
            copy.setOnAction(event -> {
                ClipboardContent content = new ClipboardContent();
                content.putString(words.withSources(claim, model.citations(claim)));
                Clipboard.getSystemClipboard().setContent(content);
                copy.setText(texts.get("copied"));
            });
            Button remove = new Button(texts.get("claims.remove"));
            remove.getStyleClass().addAll("small", "claim-remove");
            remove.setAccessibleText(texts.format("claims.remove.which", sentence));
            remove.setOnAction(event -> model.remove(claim));
            HBox row = new HBox(WrappedLabel.of(words.verdict(claim, check), "claim-verdict"), copy, remove);
            row.getStyleClass().add("lab-row");
            getChildren()
                    .setAll(
                            WrappedLabel.of(sentence, "claim-sentence"),
                            WrappedLabel.of(words.source(claim.madeOn()), "claim-source"),
                            row);
        }

        private static String styleOf(ClaimCheck check) {
            if (check instanceof ClaimCheck.Holds) {
                return "holds";
            }
            return check instanceof ClaimCheck.Changed ? "changed" : "not-computable";
        }
    }
}
