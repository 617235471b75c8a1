package org.fourquadrant.ui.state;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Set;
import java.util.stream.Stream;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.country.NegotiationStage;
import org.fourquadrant.model.country.Region;
import org.fourquadrant.model.country.TariffRange;
import org.fourquadrant.model.country.Trait;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.Filter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A drag of the line costs with any filter what it costs without. What is counted is the memory that a step asks for, which
 * is the same at every run and on every machine: whoever sorts the statements anew for a step asks for far more.
 */
class DragCostTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int STEPS = 50;

    static Stream<Trait> traits() {
        return Stream.of(Region.ASIA, Membership.NATO, TariffRange.UP_TO_15, NegotiationStage.AGREED);
    }

    @ParameterizedTest
    @MethodSource("traits")
    void aDragWithAFilterCostsWhatItCostsWithout(Trait trait) {
        // The first drag loads classes and what is kept from then on.
        bytesOfDrag(Filter.ALL);
        bytesOfDrag(new Filter(Set.of(trait)));
        long without = bytesOfDrag(Filter.ALL);
        long with = bytesOfDrag(new Filter(Set.of(trait)));
        assertTrue(
                with <= 1.2 * without, () -> with / STEPS + " bytes a step with it, " + without / STEPS + " without");
    }

    private static long bytesOfDrag(Filter filter) {
        Session session = new Session(WORKSPACE, FirstView.of(WORKSPACE, Language.ENGLISH));
        session.change(view -> view.withMarks(view.marks().withFilter(filter)));
        Gesture drag = session.begin();
        step(drag, 0);
        long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        for (int i = 1; i <= STEPS; i++) {
            step(drag, i);
        }
        long bytes = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
        drag.end();
        return bytes;
    }

    private static void step(Gesture drag, int number) {
        drag.adjust(view -> view.withThreshold(1.5 + number * 0.05));
    }
}
