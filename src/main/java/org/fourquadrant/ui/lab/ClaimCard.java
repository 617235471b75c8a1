package org.fourquadrant.ui.lab;

import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.claim.ClaimCheck;
import org.fourquadrant.text.Texts;
import org.fourquadrant.text.claim.ClaimChecks;
import org.fourquadrant.text.claim.ClaimSentences;
import org.fourquadrant.ui.shared.Setting;
import org.fourquadrant.ui.shared.WrappedLabel;

/** A claim as a sentence, what has become of it, and what can be done with it. */
final class ClaimCard extends VBox {

    ClaimCard(Claim claim, ClaimCheck check, ClaimsViewModel model, Setting setting) {
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
