package org.fourquadrant.ui.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.facts.years.Move;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.ui.Window;
import org.fourquadrant.ui.state.Session;
import org.junit.jupiter.api.Test;

/** The matrix of who moved over the range of years of the view. */
class MovesPaneTest {

    private final Workspace workspace = new WorkspaceLoader().load();
    private final Session session = new Session(workspace, FirstView.of(workspace, Language.ENGLISH));

    @Test
    @SuppressWarnings("unchecked")
    void aFirstYearShowsTheMatrixWhichFollowsTheLineAndUndoes() throws TimeoutException {
        MovesPane pane = Window.show(() -> new MovesPane(session, new MovesViewModel(session)), 1200, 320);
        Label sentence = (Label) pane.lookup("#moves-sentence");
        assertTrue(sentence.getText().contains("one year only"), sentence.getText());
        Window.act(() -> session.change(view -> view.withData(view.data().withDataset("factbook-census", 2024))));
        ComboBox<Integer> first = (ComboBox<Integer>) pane.lookup("#moves-from");
        assertEquals(1985, first.getItems().get(first.getItems().size() - 1));
        assertFalse(pane.lookup("#move-matrix").isVisible());
        Window.act(() -> first.setValue(2012));
        assertEquals(Optional.of(2012), session.view().data().fromYear());
        assertTrue(sentence.getText().startsWith("2012 to 2024: of 151 economies"), sentence.getText());
        Button field = (Button) pane.lookup("#move-III-IV");
        assertTrue(field.getText().startsWith("13 ·"), field.getText());
        Window.act(field::fire);
        TableView<Move> table = (TableView<Move>) pane.lookup("#moves-table");
        assertEquals(13, table.getItems().size());
        Window.act(() -> session.change(view -> view.withThreshold(50)));
        assertTrue(((Button) pane.lookup("#move-III-IV")).isDisabled(), "nobody meets 50%");
        Window.act(session::undo);
        Window.act(() -> session.change(view -> view.withLanguage(Language.JAPANESE)));
        assertTrue(sentence.getText().startsWith("2012〜2024年。両年に両方の値がある151か国・地域のうち"), sentence.getText());
        Window.act(() -> ((Button) pane.lookup("#moves-alone")).fire());
        assertEquals(Optional.empty(), session.view().data().fromYear());
    }

    /** In a narrow window what the years are chosen by ended in dots, and an empty bar stood beside the table. */
    @Test
    void withoutARangeTheChoiceIsReadWholeAndTheTableBeginsAtTheEdge() throws TimeoutException {
        MovesPane pane = Window.show(() -> new MovesPane(session, new MovesViewModel(session)), 889, 130);
        for (Language language : Language.values()) {
            Window.act(() -> session.change(view -> view.withLanguage(language)));
            Region first = (Region) pane.lookup("#moves-from");
            assertTrue(first.getWidth() >= first.prefWidth(-1), () -> language + ": " + first.getWidth());
            assertEquals(0, pane.lookup("#moves-table").getBoundsInParent().getMinX(), 0.5);
        }
    }
}
