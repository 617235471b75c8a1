package org.fourquadrant.cli;

import java.time.LocalDate;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.dataset.TableChoices;
import org.fourquadrant.model.view.AskedSources;
import org.fourquadrant.model.view.Upward;
import org.fourquadrant.model.view.View;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which data are shown, as of when and with the line where. */
final class ViewOptions {

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(names = "--as-of", paramLabel = "DATE")
    private LocalDate asOf;

    @Option(names = "--sources", paramLabel = "papers|law|both")
    private AskedSources sources;

    @Option(names = "--threshold", paramLabel = "T", converter = ThresholdConverter.class)
    private Double threshold;

    @Option(names = "--upward", paramLabel = "balance|formula")
    private Upward upward;

    /** The context with the documents that were named. */
    CommandContext joined(CommandContext context) {
        return data.joined(context);
    }

    /** How a table of a saved view is to be read. */
    TableChoices answers() {
        return data.answers();
    }

    /** The first view, changed by the options given. */
    Facts asked(CommandContext context) {
        return changed(data.asked(context));
    }

    /** Another view, changed by the options given. */
    Facts asked(View base, CommandContext context) {
        return changed(data.asked(base, context));
    }

    private Facts changed(Facts asked) {
        View view = asked.view();
        if (asOf != null) {
            view = view.withData(view.data().withAsOf(CoveredDays.of(asked).checked(asOf)));
        }
        if (sources != null) {
            view = view.withData(view.data().withSources(sources));
        }
        if (threshold != null) {
            view = view.withThreshold(threshold);
        }
        if (upward != null) {
            view = view.withAxes(view.axes().withUpward(upward));
        }
        return asked.with(view);
    }
}
