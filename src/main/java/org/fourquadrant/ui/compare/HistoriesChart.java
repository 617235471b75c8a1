package org.fourquadrant.ui.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import org.fourquadrant.chart.words.TariffTexts;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.statement.Coverage;
import org.fourquadrant.facts.tariff.Standing;
import org.fourquadrant.facts.tariff.TariffStep;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.text.Dates;
import org.fourquadrant.text.Figures;
import org.fourquadrant.ui.shared.DateScale;

/**
 * The tariffs on all goods of a few countries over time, each a line of steps in the colour of its column; dashed where a
 * rate is last known only, broken where there is none.
 */
final class HistoriesChart extends Pane {

    /** As wide as it is read best, and as narrow as its steps can still be told apart. */
    static final double WIDTH = 430;

    static final double LEAST_WIDTH = 200;
    private static final double LEFT = 44;
    private static final double RIGHT = 14;
    private static final double TOP = 14;
    private static final double FOOT = 26;
    private static final double TICK_APART = 80;

    /** Lines of one rate lie beside each other, pixels apart. */
    private static final double BESIDE = 2.5;

    private final List<History> shown = new ArrayList<>();
    private Facts facts;

    /** The steps of a country over the time that is covered. */
    private record History(CountryCode country, List<TariffStep> steps) {}

    HistoriesChart() {
        setId("histories");
        getStyleClass().add("histories");
        setPrefWidth(WIDTH);
        setMinWidth(LEAST_WIDTH);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        heightProperty().subscribe(height -> draw());
        widthProperty().subscribe(width -> draw());
    }

    /** Shows the histories of some countries, in the order of their columns. */
    void show(Facts now, List<CountryCode> countries) {
        facts = now;
        shown.clear();
        for (CountryCode country : countries) {
            shown.add(new History(
                    country,
                    now.knowledge().tariffSteps(country, now.view().data().sources())));
        }
        setAccessibleText(words());
        draw();
    }

    private String words() {
        TariffTexts texts = new TariffTexts(facts.view().language());
        List<String> said = new ArrayList<>();
        for (History history : shown) {
            Standing last = history.steps().get(history.steps().size() - 1).standing();
            said.add(facts.workspace()
                            .countries()
                            .nameOf(history.country(), facts.view().language()) + " " + texts.brief(last));
        }
        return String.join("; ", said);
    }

    private void draw() {
        getChildren().clear();
        if (facts == null || getWidth() < LEAST_WIDTH || getHeight() < TOP + FOOT + 20) {
            return;
        }
        Coverage covered = facts.knowledge().coverage();
        DateScale days = new DateScale(covered, getWidth() - LEFT - RIGHT);
        double top = shown.stream()
                .flatMap(history -> history.steps().stream())
                .flatMapToDouble(step -> percent(step).stream())
                .max()
                .orElse(0);
        double step = stepBelow(top);
        double most = Math.max(step, step * Math.ceil(top / step));
        axis(days, most, step);
        for (int index = 0; index < shown.size(); index++) {
            draw(shown.get(index), index, days, most, covered.to());
        }
        double x = LEFT + days.xOf(covered.nearest(facts.view().data().asOf()));
        line("histories-as-of", x, TOP, x, getHeight() - FOOT);
    }

    /** From tick to tick, round per cent, so that there are two to six. */
    private static double stepBelow(double top) {
        if (top <= 20) {
            return 5;
        }
        return top <= 60 ? 10 : 50;
    }

    private void axis(DateScale days, double most, double step) {
        Figures figures = new Figures(facts.view().language());
        for (double percent = 0; percent <= most; percent += step) {
            double y = Math.floor(yOf(percent, most)) + 0.5;
            line("tick-line", LEFT, y, getWidth() - RIGHT, y);
            caption(figures.rate(percent), 2, y - 8);
        }
        Dates dates = new Dates(facts.view().language());
        for (LocalDate day : days.ticks(TICK_APART)) {
            double x = Math.floor(LEFT + days.xOf(day)) + 0.5;
            line("tick-line", x, getHeight() - FOOT, x, getHeight() - FOOT + 4);
            caption(dates.monthTick(day), x + 2, getHeight() - FOOT + 4);
        }
    }

    private void draw(History history, int index, DateScale days, double most, LocalDate end) {
        double shift = BESIDE * (index - (shown.size() - 1) / 2.0);
        double before = Double.NaN;
        for (int step = 0; step < history.steps().size(); step++) {
            TariffStep now = history.steps().get(step);
            LocalDate to = step + 1 < history.steps().size()
                    ? history.steps().get(step + 1).from()
                    : end;
            OptionalDouble rate = percent(now);
            if (rate.isEmpty()) {
                before = Double.NaN;
                continue;
            }
            double x = LEFT + days.xOf(now.from());
            double y = yOf(rate.getAsDouble(), most) + shift;
            if (!Double.isNaN(before)) {
                line("histories-line compare-stroke-" + index, x, before, x, y);
            }
            String look = now.standing().isKnown() ? "" : " histories-last-known";
            line("histories-line compare-stroke-" + index + look, x, y, LEFT + days.xOf(to), y);
            before = y;
        }
    }

    private static OptionalDouble percent(TariffStep step) {
        return step.standing().rate().stream()
                .mapToDouble(Standing.Rate::percent)
                .findFirst();
    }

    private double yOf(double percent, double most) {
        return TOP + (getHeight() - TOP - FOOT) * (1 - percent / most);
    }

    private void line(String styles, double x1, double y1, double x2, double y2) {
        Line line = new Line(x1, y1, x2, y2);
        line.getStyleClass().addAll(styles.split(" "));
        getChildren().add(line);
    }

    private void caption(String text, double x, double y) {
        Label label = new Label(text);
        label.getStyleClass().add("tick-label");
        label.relocate(x, y);
        getChildren().add(label);
    }
}
