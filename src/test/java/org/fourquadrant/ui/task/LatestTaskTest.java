package org.fourquadrant.ui.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class LatestTaskTest {

    private final List<String> results = new CopyOnWriteArrayList<>();
    private final CountDownLatch done = new CountDownLatch(1);

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void onlyTheNewestResultIsUsed() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        LatestTask task = onWindowThread(LatestTask::new);
        onWindowThread(() -> {
            task.start(
                    progress -> {
                        begun.countDown();
                        assertFalse(never.await(5, TimeUnit.SECONDS));
                        return "old";
                    },
                    results::add,
                    failure -> results.add("failed"));
            return null;
        });
        assertTrue(begun.await(5, TimeUnit.SECONDS));
        onWindowThread(() -> {
            task.start(progress -> "new", this::finish, failure -> results.add("failed"));
            return null;
        });
        assertTrue(done.await(5, TimeUnit.SECONDS));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("new"), results);
        assertFalse(task.runningProperty().get());
    }

    @Test
    void aJobThatHangsDoesNotHoldUpTheNext() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        LatestTask task = onWindowThread(LatestTask::new);
        onWindowThread(() -> {
            task.start(
                    progress -> {
                        begun.countDown();
                        // Like a read of a disk that does not answer, it cannot be interrupted.
                        while (over.getCount() > 0) {
                            Thread.onSpinWait();
                        }
                        return "hung";
                    },
                    results::add,
                    failure -> results.add("failed"));
            return null;
        });
        assertTrue(begun.await(5, TimeUnit.SECONDS));
        onWindowThread(() -> {
            task.start(progress -> "next", this::finish, failure -> results.add("failed"));
            return null;
        });
        assertTrue(done.await(10, TimeUnit.SECONDS), "it waits for ever");
        over.countDown();
        assertEquals(List.of("next"), results);
    }

    @Test
    void aFailureIsHandedOver() throws InterruptedException {
        LatestTask task = onWindowThread(LatestTask::new);
        onWindowThread(() -> {
            task.start(
                    progress -> {
                        throw new IOException("no file");
                    },
                    result -> results.add("done"),
                    failure -> finish(failure.getMessage()));
            return null;
        });
        assertTrue(done.await(5, TimeUnit.SECONDS));
        assertEquals(List.of("no file"), results);
    }

    @Test
    void aCancelledJobGivesNoResult() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        LatestTask task = onWindowThread(LatestTask::new);
        onWindowThread(() -> {
            task.start(
                    progress -> {
                        begun.countDown();
                        while (!progress.isCancelled()) {
                            progress.report(1, 2);
                        }
                        done.countDown();
                        return "late";
                    },
                    results::add,
                    failure -> results.add("failed"));
            return null;
        });
        assertTrue(begun.await(5, TimeUnit.SECONDS));
        onWindowThread(() -> {
            task.cancel();
            return null;
        });
        assertTrue(done.await(5, TimeUnit.SECONDS));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(), results);
    }

    private void finish(String result) {
        results.add(result);
        done.countDown();
    }

    private static <T> T onWindowThread(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, work);
    }
}
