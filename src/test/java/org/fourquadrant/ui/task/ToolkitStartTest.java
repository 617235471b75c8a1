package org.fourquadrant.ui.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToolkitStartTest {

    private static final String ORDER = "prism.order";
    private static final String LINUX = "Linux";

    @TempDir
    private Path there;

    private final String before = System.getProperty(ORDER);

    @BeforeEach
    void forget() {
        System.clearProperty(ORDER);
    }

    @AfterEach
    void back() {
        System.clearProperty("prism.disableRegionCaching");
        if (before != null) {
            System.setProperty(ORDER, before);
        }
    }

    @Test
    void withoutAGraphicsCardTheToolkitDrawsByItself() {
        ToolkitStart.askForNoCard(LINUX, List.of(there.resolve("none")));
        assertEquals("sw", System.getProperty(ORDER));
    }

    @Test
    void otherSystemsChooseThemselves() {
        ToolkitStart.askForNoCard("Mac OS X", List.of());
        assertNull(System.getProperty(ORDER));
    }

    @Test
    void aCardIsUsedAndSoIsWhatAPersonChose() {
        ToolkitStart.askForNoCard(LINUX, List.of(there.resolve("none"), there));
        assertNull(System.getProperty(ORDER));
        System.setProperty(ORDER, "es2");
        ToolkitStart.askForNoCard(LINUX, List.of());
        assertEquals("es2", System.getProperty(ORDER));
    }
}
