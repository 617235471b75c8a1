package org.fourquadrant.ui.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AheadTest {

    @Test
    void beginsBeforeItIsAskedFor() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        Ahead.begin(() -> {
            begun.countDown();
            return "made";
        });
        assertTrue(begun.await(10, TimeUnit.SECONDS));
    }

    @Test
    void whatTakesTooLongIsNotWaitedFor() {
        CountDownLatch never = new CountDownLatch(1);
        Ahead<String> hanging = Ahead.begin(() -> {
            try {
                never.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            return "late";
        });
        assertEquals(Optional.empty(), hanging.within(Duration.ofMillis(50)));
        never.countDown();
        assertEquals(Optional.of("late"), hanging.within(Duration.ofSeconds(10)));
    }

    @Test
    void worksOnce() {
        AtomicInteger times = new AtomicInteger();
        Ahead<Integer> ahead = Ahead.begin(times::incrementAndGet);
        assertEquals(1, ahead.get());
        assertEquals(1, ahead.get());
    }

    @Test
    void failsWhereItIsAskedFor() {
        IllegalStateException broken = new IllegalStateException("broken");
        Ahead<String> ahead = Ahead.begin(() -> {
            throw broken;
        });
        assertSame(broken, assertThrows(IllegalStateException.class, ahead::get));
    }
}
