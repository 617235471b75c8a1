package org.fourquadrant.ui.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.facts.Knowledge;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.Stage;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.ui.Window;
import org.fourquadrant.ui.state.Session;
import org.junit.jupiter.api.Test;

/** Every statement can be read: filtered, searched in both languages, cited and copied. */
class StatementsPaneTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final Knowledge KNOWLEDGE = Knowledge.of(WORKSPACE);

    private final Session session = new Session(WORKSPACE, FirstView.of(WORKSPACE, Language.ENGLISH));

    private static List<Statement> of(StatementFilter filter) {
        return filter.of(WORKSPACE, KNOWLEDGE);
    }

    @Test
    void allAreListedUntilSomethingIsChosen() {
        assertEquals(WORKSPACE.library().statements(), of(StatementFilter.ALL));
    }

    @Test
    void eachFilterAdmitsWhatItSaysAndAllHoldTogether() {
        Choice choice = new Choice(Optional.of("jri-2025-016"), Optional.of(Topic.TARIFF));
        Country japan = WORKSPACE.countries().find(new CountryCode("JPN")).orElseThrow();
        StatementFilter filter = StatementFilter.ALL
                .withChoice(choice)
                .withStage(Optional.of(Stage.ANNOUNCED))
                .withCountry(Optional.of(japan));
        List<Statement> found = of(filter);
        assertTrue(!found.isEmpty());
        for (Statement each : found) {
            assertEquals("jri-2025-016", each.citation().document());
            assertEquals(Topic.TARIFF, each.topic());
            assertEquals(Stage.ANNOUNCED, each.stage());
        }
        assertTrue(of(StatementFilter.ALL.withCountry(Optional.of(japan))).size() > found.size());
    }

    @Test
    void wordsAreFoundInEitherLanguageInAnyOrderAndADayByItsMonth() {
        List<Statement> english = of(StatementFilter.ALL.withText("strike enemy BASES"));
        assertEquals(
                List.of("nd-defence-japan-2"),
                english.stream().map(Statement::id).toList());
        assertEquals(english, of(StatementFilter.ALL.withText("敵基地 岸田")));
        assertEquals(english, of(StatementFilter.ALL.withText("bases ＧＤＰの２％")));
        of(StatementFilter.ALL.withText("2025-04"))
                .forEach(statement -> assertTrue(
                        statement.dates().toString().contains("2025-04")
                                || statement.note().en().contains("2025-04"),
                        statement.toString()));
    }

    @Test
    void thePaneCountsSearchesCopiesAndSaysWhatToLoosen() throws Exception {
        DocumentsPane pane = Window.show(() -> new DocumentsPane(session), 1200, 300);
        int all = WORKSPACE.library().statements().size();
        assertEquals(all + " of " + all, text(pane, "#statement-count"));
        Window.act(() -> ((TextField) pane.lookup("#statement-search")).setText("敵基地 岸田"));
        assertEquals("1 of " + all, text(pane, "#statement-count"));
        Window.act(() -> ((Button) pane.lookup("#statement-copy")).fire());
        Window.act(() -> {
            String copied = Clipboard.getSystemClipboard().getString();
            assertTrue(copied.startsWith("id,subjects,names,topic,stage,"), copied);
            assertTrue(copied.contains("\nnd-defence-japan-2,JPN,Japan,defence_demand,pledged,../2025-05,"), copied);
        });
        Window.act(() -> ((TextField) pane.lookup("#statement-search")).setText("no such words"));
        ListView<?> list = (ListView<?>) pane.lookup("#statement-list");
        assertTrue(((Labeled) list.getPlaceholder()).getText().contains("clear the search"));
        assertTrue(((ComboBox<?>) pane.lookup("#statement-country")).getItems().size() > 60);
    }

    private static String text(DocumentsPane pane, String id) {
        return ((Labeled) pane.lookup(id)).getText();
    }
}
