package org.fourquadrant.ui.lab;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.text.Texts;
import org.fourquadrant.text.claim.ClaimSentences;
import org.fourquadrant.ui.shared.Setting;
import org.fourquadrant.ui.shared.WrappedLabel;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.Words;
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
        Words words = new Words(LabStyle.BUNDLE, session.languageProperty());
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

    private Setting setting() {
        return new Setting(session.view().language(), session.workspace());
    }

    private void offer() {
        Setting setting = setting();
        ClaimSentences sentences = new ClaimSentences(setting.workspace(), setting.language());
        add.getItems().clear();
        for (Claim claim : model.possible()) {
            MenuItem item = new MenuItem(sentences.sentence(claim));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> model.add(claim));
            add.getItems().add(item);
        }
    }

    private void write() {
        Setting setting = setting();
        cards.getChildren()
                .setAll(model.claims().stream()
                        .<Node>map(claim -> new ClaimCard(claim, model.check(claim), model, setting))
                        .toList());
        if (model.claims().isEmpty()) {
            Texts texts = Texts.of(LabStyle.BUNDLE, setting.language());
            cards.getChildren().setAll(WrappedLabel.of(texts.get("claims.empty"), "claim-source"));
        }
    }
}
