package org.fourquadrant.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.view.Filter;
import org.fourquadrant.ui.SmallWorld;
import org.fourquadrant.ui.Window;
import org.fourquadrant.ui.shared.Notices;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** What the line at the foot gives room to. */
class StatusLineTest {

    private final Session session = SmallWorld.session("2025-05-30");
    private StatusLine line;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aNoticeIsReadToItsEndInANarrowWindow() {
        LiveTexts words = new LiveTexts("org.fourquadrant.ui.window.window", session.languageProperty());
        Notices notices = new Notices();
        Window.act(() -> {
            line = new StatusLine(session, words, new SimpleObjectProperty<>(), notices);
            new Scene(line, 780, 30);
            notices.say("a-slide-of-mine.pptx is shown. The data are unchanged.");
            line.resize(780, 30);
            line.applyCss();
            line.layout();
        });
        Label notice = (Label) line.lookup("#notice");
        assertTrue(notice.getWidth() >= notice.prefWidth(-1), "the notice is whole");
        assertFalse(line.getChildren().get(line.getChildren().size() - 1).isVisible(), "what lasts stands back");
    }

    @Test
    void notPlottedAreAsManyAsTheirListHasWithAFilterToo() {
        LiveTexts words = new LiveTexts("org.fourquadrant.ui.window.window", session.languageProperty());
        Window.act(() -> line = new StatusLine(session, words, new SimpleObjectProperty<>(), new Notices()));
        Button button = (Button) line.lookup("#status-not-plotted");
        int missing = session.facts().classification().notPlotted().size();
        assertEquals(missing + " not plotted", button.getText());
        Window.act(() ->
                session.change(view -> view.withMarks(view.marks().withFilter(new Filter(Set.of(Membership.NATO))))));
        int left = session.facts().classification().notPlotted().size();
        assertTrue(left > missing, "the filter leaves fewer");
        assertEquals(left + " not plotted", button.getText());
    }
}
