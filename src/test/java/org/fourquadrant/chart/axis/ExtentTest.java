package org.fourquadrant.chart.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ExtentTest {

    @Test
    void reachesFromTheLeastToTheGreatest() {
        assertEquals(new Extent(-3, 8), Extent.of(new double[] {2, -3, 8, 0}));
    }

    @Test
    void growsByOthersAndNotByNone() {
        Extent extent = Extent.of(new double[] {2, 5});
        assertEquals(new Extent(1, 5), extent.with(DoubleStream.of(1, 3)));
        assertEquals(extent, extent.with(DoubleStream.empty()));
    }

    @Test
    void ofNoneIsBelowNothing() {
        Extent none = Extent.of(new double[0]);
        assertTrue(none.least() > none.most());
        assertEquals(new Extent(4, 4), none.with(DoubleStream.of(4)));
    }
}
