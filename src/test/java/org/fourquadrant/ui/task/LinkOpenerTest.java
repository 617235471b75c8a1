package org.fourquadrant.ui.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class LinkOpenerTest {

    private final CountDownLatch failed = new CountDownLatch(1);

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void eachSystemHasItsCommand() {
        assertEquals(List.of("xdg-open"), LinkOpener.commandOf("Linux"));
        assertEquals(List.of("open"), LinkOpener.commandOf("Mac OS X"));
        assertEquals("rundll32", LinkOpener.commandOf("Windows 11").get(0));
    }

    @Test
    void aCommandThatDoesNotExistIsToldOf() throws InterruptedException {
        open(List.of("no-such-command-anywhere"), "https://example.org/paper");
        assertTrue(failed.await(5, TimeUnit.SECONDS));
    }

    @Test
    void whatIsNoAddressOfTheWebIsNotOpened() throws InterruptedException {
        open(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version"),
                "file:///etc/passwd");
        assertTrue(failed.await(5, TimeUnit.SECONDS));
    }

    private void open(List<String> command, String url) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            new LinkOpener(command).open(url, failed::countDown);
            return null;
        });
    }
}
