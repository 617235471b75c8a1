package org.fourquadrant.ui.documents;

import static org.fourquadrant.ui.SmallWorld.GERMANY;
import static org.fourquadrant.ui.SmallWorld.JAPAN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.fourquadrant.ui.SmallWorld;
import org.fourquadrant.ui.Window;
import org.fourquadrant.ui.state.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class DocumentsPaneTest {

    private final FxRobot robot = new FxRobot();
    private final Session session = SmallWorld.session("2025-05-30");

    @BeforeEach
    void show() throws TimeoutException {
        Window.show(() -> new DocumentsPane(session), 1000, 600);
    }

    @Test
    void aTopicLeadsToACountryAndAClickSelectsIt() {
        robot.clickOn("Defence pledges and demands · 1");
        robot.clickOn("Countries concerned");
        robot.clickOn("Germany · 1");
        assertEquals(Set.of(GERMANY), session.view().selection());
    }

    @Test
    void allCountriesOfATopicAreSelectedTogether() {
        robot.clickOn("Negotiations · 2");
        robot.clickOn("Countries concerned");
        robot.clickOn("#select-concerned");
        assertEquals(Set.of(JAPAN), session.view().selection());
    }
}
