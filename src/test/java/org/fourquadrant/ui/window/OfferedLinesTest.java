package org.fourquadrant.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.document.AskedShare;
import org.fourquadrant.model.document.CitedFigures;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.ui.SmallWorld;
import org.fourquadrant.ui.Window;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** A share that is added to the data is offered wherever shares are; {@code LineDragTest} shows that the line snaps to it. */
class OfferedLinesTest {

    private final Session session = session();
    private final LiveTexts words = new LiveTexts("org.fourquadrant.ui.window.window", session.languageProperty());

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aShareOfTheDataIsAPresetInBothLanguages() {
        List<String> shown = new ArrayList<>();
        Window.act(() -> {
            Presets presets = new Presets(session, words, new SimpleBooleanProperty(true));
            shown.addAll(texts(presets));
            session.change(view -> view.withLanguage(Language.JAPANESE));
            shown.addAll(texts(presets));
        });
        assertTrue(shown.contains("4% Atlantis"), shown.toString());
        assertTrue(shown.contains("4% アトランティス"), shown.toString());
    }

    @Test
    void aShareOfTheDataIsAFurtherLine() {
        List<String> shown = new ArrayList<>();
        Window.act(() -> {
            DisplayMenu menu = new DisplayMenu(session, words, new SimpleBooleanProperty(true));
            MenuItem item = items(menu.getItems().stream())
                    .filter(one -> "menu-reference-atlantis".equals(one.getId()))
                    .findFirst()
                    .orElseThrow();
            shown.add(item.getText());
            item.fire();
        });
        assertEquals(List.of("4% Atlantis"), shown);
        assertEquals(List.of(4.0), session.view().thresholds().references());
    }

    private static List<String> texts(Presets presets) {
        return presets.getChildren().stream()
                .map(button -> (HBox) ((Button) button).getGraphic())
                .map(content -> String.join(" ", labels(content.getChildren())))
                .toList();
    }

    private static List<String> labels(List<Node> nodes) {
        return nodes.stream().map(label -> ((Label) label).getText()).toList();
    }

    private static Stream<MenuItem> items(Stream<MenuItem> items) {
        return items.flatMap(item -> item instanceof Menu menu
                ? Stream.concat(Stream.of(item), items(menu.getItems().stream()))
                : Stream.of(item));
    }

    private static Session session() {
        Session small = SmallWorld.session("2025-05-30");
        Workspace known = small.workspace();
        AskedShare added = new AskedShare(
                "atlantis",
                4,
                new LocalizedText("Atlantis", "アトランティス"),
                new LocalizedText("asked of Atlantis", "アトランティスへの要求"),
                new AskedShare.Source(
                        "",
                        new LocalizedText("A speech", "演説"),
                        new LocalizedText("page 1", "1頁"),
                        PartialDate.parse("2025-05")));
        List<AskedShare> lines = new ArrayList<>(known.figures().lines());
        lines.add(added);
        return new Session(
                new Workspace(known.countries(), known.datasets(), known.library(), new CitedFigures(lines, List.of())),
                small.view());
    }
}
