package org.fourquadrant.export.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.chart.paint.ChartPart;
import org.fourquadrant.chart.paint.TariffSteps;
import org.fourquadrant.chart.paint.TariffStepsPainter;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.text.Dates;
import org.fourquadrant.text.Figures;
import org.junit.jupiter.api.Test;

/** A rate stands beside its own step, whatever day is looked at: Japan as the papers have it. */
class TariffStepsDrawingTest {

    private static final Chart CHART = new Chart();
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 20);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 7);
    private static final Rectangle2D AREA = new Rectangle2D.Double(0, 0, 340, 110);

    private static final List<TariffSteps.Step> JAPAN = List.of(
            step(FIRST, "2025-04-05", null, ""),
            step(LocalDate.of(2025, 4, 5), "2025-04-09", 10.0, "10%"),
            step(LocalDate.of(2025, 4, 9), "2025-04-10", 24.0, "24%"),
            step(LocalDate.of(2025, 4, 10), "2025-08-07", 10.0, "10%"),
            step(LocalDate.of(2025, 8, 7), "2026-02-24", 15.0, "15% incl. MFN"),
            step(LocalDate.of(2026, 2, 24), "2026-03-07", 10.0, "10%"));

    @Test
    void noRateStandsOverAnotherStretchWhateverDayIsLookedAt() {
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(9)) {
            Drawing drawing = drawing(Optional.of(day));
            for (DrawnPart part : drawing.parts(ChartPart.Kind.TARIFF_STEPS)
                    .filter(part -> part.part().of().startsWith("rate-"))
                    .toList()) {
                for (Operation.Written text : part.texts()) {
                    TariffSteps.Step own = stepOf(part.part().of());
                    double middle = text.x() + text.width() / 2;
                    LocalDate shown = day;
                    assertTrue(
                            middle > x(own.from()) - text.width() / 2 - 3
                                    && middle < x(own.to()) + text.width() / 2 + 3,
                            () -> text.text() + " stands beside another stretch on " + shown);
                    assertEquals(own.label(), text.text());
                }
            }
        }
    }

    @Test
    void theRateOfNovemberStandsOverItsStepInNovember() {
        DrawnPart rate = drawing(Optional.of(LocalDate.of(2025, 11, 11)))
                .parts(ChartPart.Kind.TARIFF_STEPS)
                .filter(part -> part.part().of().equals("rate-2025-08-07"))
                .findFirst()
                .orElseThrow();
        Operation.Written text = rate.texts().get(0);
        assertEquals("15% incl. MFN", text.text());
        assertTrue(text.x() >= x(LocalDate.of(2025, 8, 7)) - 1, "begins over its own stretch");
    }

    @Test
    void theDayThatIsLookedAtIsMarkedOnlyWhereItIsShown() {
        assertEquals(1, days(drawing(Optional.of(LocalDate.of(2025, 6, 1)))));
        assertEquals(0, days(drawing(Optional.of(LocalDate.of(2027, 1, 1)))));
        assertEquals(0, days(drawing(Optional.empty())));
    }

    @Test
    void aStretchWithoutARateLiesOnTheAxis() {
        DrawnPart none = drawing(Optional.empty())
                .parts(ChartPart.Kind.TARIFF_STEPS)
                .filter(part -> part.part().of().equals("2025-01-20"))
                .findFirst()
                .orElseThrow();
        Operation.Outlined line = (Operation.Outlined) none.operations().get(0);
        assertEquals(AREA.getMaxY() - 22, ((Line2D) line.shape()).getY1(), 1e-9);
        assertEquals(List.of(5.0, 4.0), line.pen().dashes());
    }

    private static long days(Drawing drawing) {
        return drawing.parts(ChartPart.Kind.TARIFF_STEPS)
                .filter(part -> part.part().of().equals("as-of"))
                .count();
    }

    private static Drawing drawing(Optional<LocalDate> asOf) {
        TariffStepsPainter painter = new TariffStepsPainter(
                CHART.lettering(),
                new Dates(Language.ENGLISH),
                new Figures(Language.ENGLISH),
                new TariffSteps(FIRST, LAST, asOf, JAPAN),
                AREA,
                TariffStepsPainter.Look.WINDOW);
        return Drawing.of(
                AREA.getWidth(),
                AREA.getHeight(),
                graphics -> painter.paint(graphics, Palette.of(Theme.LIGHT)),
                part -> "");
    }

    private static TariffSteps.Step stepOf(String id) {
        return JAPAN.stream()
                .filter(step -> id.equals("rate-" + step.from()))
                .findFirst()
                .orElseThrow();
    }

    private static double x(LocalDate day) {
        return AREA.getWidth() * (day.toEpochDay() - FIRST.toEpochDay()) / (LAST.toEpochDay() - FIRST.toEpochDay());
    }

    private static TariffSteps.Step step(LocalDate from, String to, Double percent, String label) {
        return new TariffSteps.Step(
                from,
                LocalDate.parse(to),
                percent == null ? OptionalDouble.empty() : OptionalDouble.of(percent),
                percent == null ? TariffSteps.Look.NONE : TariffSteps.Look.APPLIED,
                label);
    }

    @Test
    void theDaysUnderTheAxisAreThoseOfTheChanges() {
        Dates dates = new Dates(Language.ENGLISH);
        Set<String> changes =
                JAPAN.stream().map(step -> dates.shortDay(step.from())).collect(Collectors.toCollection(TreeSet::new));
        changes.add(dates.shortDay(LAST));
        Set<String> written = drawing(Optional.empty()).parts().stream()
                .flatMap(part -> part.texts().stream())
                .map(Operation.Written::text)
                .filter(text -> text.matches("\\d{1,2} [A-Z][a-z]{2} \\d{4}"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(written.size() >= 3, written.toString());
        assertTrue(changes.containsAll(written), written + " but the changes are on " + changes);
    }
}
