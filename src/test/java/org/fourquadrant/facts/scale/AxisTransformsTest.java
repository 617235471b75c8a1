package org.fourquadrant.facts.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.fourquadrant.model.view.AxisScale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AxisTransformsTest {

    private static final double[] VALUES = {-295_402, -8_903, -66, -66, 0, 443, 55_516};

    static Stream<AxisTransform> transforms() {
        return Stream.of(
                        new AxisScale.Linear(),
                        new AxisScale.SquareRoot(),
                        new AxisScale.SignedLog(100),
                        new AxisScale.SignedLog(1_000),
                        new AxisScale.Rank())
                .map(scale -> AxisTransforms.of(scale, VALUES));
    }

    @ParameterizedTest
    @MethodSource("transforms")
    void goingThereAndBackGivesTheValue(AxisTransform transform) {
        randomValues().forEach(value -> {
            double back = transform.inverse(transform.forward(value));
            assertEquals(value, back, 1e-9 * Math.max(1, Math.abs(value)), transform.toString());
        });
    }

    @ParameterizedTest
    @MethodSource("transforms")
    void largerValuesLieFurtherAlong(AxisTransform transform) {
        double[] sorted = randomValues().sorted().distinct().toArray();
        double[] positions = Arrays.stream(sorted).map(transform::forward).toArray();
        for (int i = 1; i < positions.length; i++) {
            assertTrue(positions[i] > positions[i - 1], transform + " at " + sorted[i]);
        }
    }

    @Test
    void signedLogIsNearLinearAroundZeroAndMirrors() {
        AxisTransform transform = new SignedLogTransform(1_000);
        assertEquals(0.001, transform.forward(1), 1e-6);
        assertEquals(Math.log(101), transform.forward(100_000), 1e-12);
        assertEquals(-transform.forward(100_000), transform.forward(-100_000));
    }

    @Test
    void rankPutsDistinctValuesOneApart() {
        AxisTransform transform = AxisTransforms.of(new AxisScale.Rank(), VALUES);
        assertEquals(0, transform.forward(-295_402));
        assertEquals(2, transform.forward(-66));
        assertEquals(2.5, transform.forward(-33));
        assertEquals(5, transform.forward(55_516));
        assertEquals(6, transform.forward(55_516 + 55_516 - 443), 1e-12);
    }

    @Test
    void rankOfOneValueOrNoneIsLinear() {
        assertEquals(3, new RankTransform(new double[0]).forward(3));
        assertEquals(-2, new RankTransform(new double[] {5, 5}).forward(3));
        assertEquals(3, new RankTransform(new double[] {5}).inverse(-2));
    }

    @Test
    void rankTakesBothZerosForOne() {
        AxisTransform transform = new RankTransform(new double[] {-0.0, 0.0, 1});
        assertEquals(1, transform.forward(1));
    }

    @Test
    void rankRefusesWhatIsNotFinite() {
        double[] values = {1, Double.NaN};
        assertThrows(IllegalArgumentException.class, () -> new RankTransform(values));
    }

    private static DoubleStream randomValues() {
        SplittableRandom random = new SplittableRandom(7);
        DoubleStream wide = random.doubles(500, -4e5, 1e5);
        DoubleStream narrow = new SplittableRandom(8).doubles(500, -3, 3);
        return DoubleStream.concat(DoubleStream.concat(wide, narrow), DoubleStream.of(VALUES));
    }
}
