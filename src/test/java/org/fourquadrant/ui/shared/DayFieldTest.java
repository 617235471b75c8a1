package org.fourquadrant.ui.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.skin.DatePickerSkin;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.ui.Window;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The calendar of a day speaks the language of the program, and nothing lies over it. */
class DayFieldTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final Locale BEFORE = Locale.getDefault(Locale.Category.FORMAT);

    private final Session session = new Session(WORKSPACE, FirstView.of(WORKSPACE, Language.ENGLISH));

    @AfterAll
    static void asBefore() {
        Locale.setDefault(Locale.Category.FORMAT, BEFORE);
    }

    @Test
    void theCalendarFollowsTheLanguageOfTheProgram() throws TimeoutException {
        DayField.Day day = new DayField.Day(
                view -> Optional.of(view.data().asOf()),
                (view, other) -> view.withData(view.data().withAsOf(other)),
                "as_of.value",
                "as_of.help");
        LiveTexts words = new LiveTexts("org.fourquadrant.ui.window.window", session.languageProperty());
        DayField field = Window.show(() -> new DayField(session, words, day), 300, 60);
        Window.act(() -> session.change(view -> view.withData(view.data().withAsOf(LocalDate.of(2025, 4, 9)))));
        assertEquals("As of 9 Apr 2025", field.getEditor().getText());
        assertTrue(
                calendar(field).containsAll(List.of("April", "Sun", "Sat")),
                () -> calendar(field).toString());
        Window.act(() -> session.change(view -> view.withLanguage(Language.JAPANESE)));
        assertEquals("2025年4月9日時点", field.getEditor().getText());
        assertTrue(
                calendar(field).containsAll(List.of("4月", "日", "土")),
                () -> calendar(field).toString());
        Window.act(() -> session.change(view -> view.withLanguage(Language.ENGLISH)));
        assertTrue(calendar(field).contains("April"), () -> calendar(field).toString());
    }

    /** What is written in the calendar while it is open. */
    private static List<String> calendar(DayField field) {
        List<String> said = new ArrayList<>();
        Window.act(() -> {
            assertNotNull(field.getTooltip());
            field.show();
            assertNull(field.getTooltip(), "it would lie over the year");
            Node popup = ((DatePickerSkin) field.getSkin()).getPopupContent();
            for (String kind : List.of(".label", ".day-name-cell")) {
                popup.lookupAll(kind).stream()
                        .map(label -> ((Labeled) label).getText())
                        .forEach(said::add);
            }
            field.hide();
        });
        return said;
    }
}
