package org.fourquadrant.cli;

import java.util.NavigableSet;
import java.util.Optional;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.LineOverYears;
import org.fourquadrant.model.view.RibbonOrder;
import org.fourquadrant.model.view.Trails;
import org.fourquadrant.model.view.View;
import org.fourquadrant.model.view.ViewFace;
import org.fourquadrant.model.view.YearsChoice;
import picocli.CommandLine.Option;

/** The options that say which range of years a slide shows, and how. */
final class RangeOptions {

    @Option(names = "--from", paramLabel = "YEAR")
    private Integer from;

    @Option(names = "--face", paramLabel = "chart|ribbon|matrix|panels")
    private ViewFace face;

    @Option(names = "--order", paramLabel = "last_crossing|time|name|balance")
    private RibbonOrder order;

    @Option(names = "--trails", paramLabel = "selected|changed")
    private Trails trails;

    @Option(names = "--carry", paramLabel = "YEARS")
    private Integer carry;

    @Option(names = "--line", paramLabel = "as_set|as_then")
    private LineOverYears line;

    /**
     * A view changed by the options given.
     *
     * @throws WrongUsage with the span, if a year or the carry lies outside
     */
    Facts changed(Facts asked) {
        View view = asked.view();
        if (from != null) {
            view = view.withData(view.data().withFromYear(Optional.of(checked(asked))));
        }
        YearsChoice years = view.years();
        years = face == null ? years : years.withFace(face);
        years = order == null ? years : years.withOrder(order);
        years = trails == null ? years : years.withTrails(trails);
        years = line == null ? years : years.withLine(line);
        if (carry != null) {
            YearsOptions.checkCarry(carry);
            years = years.withCarry(carry);
        }
        Facts changed = asked.with(view.withYears(years));
        if (face != null) {
            checkFace(changed);
        }
        return changed;
    }

    /** Who names a face is told where there is nothing to show on it. */
    private static void checkFace(Facts facts) {
        DataChoice data = facts.view().data();
        facts.years().noFace().ifPresent(why -> {
            throw new WrongUsage(
                    "face." + Tokens.of(why),
                    Tokens.of(facts.view().years().face()),
                    data.dataset(),
                    String.valueOf(data.fromYear().orElse(data.year())),
                    String.valueOf(data.year()));
        });
    }

    private int checked(Facts asked) {
        NavigableSet<Integer> all = asked.years().all();
        if (all.isEmpty()) {
            throw new WrongUsage("dataset.empty", asked.view().data().dataset());
        }
        YearsOptions.check(from, asked.view().data().year(), all, asked);
        return from;
    }
}
