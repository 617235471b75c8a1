package org.fourquadrant.cli;

import java.util.Optional;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.view.Assumption;
import picocli.CommandLine.Mixin;

/** The options that say on which view an idea of the papers is worked out. */
final class IdeaOptions {

    @Mixin
    private SavedViewOption saved = new SavedViewOption();

    @Mixin
    private ViewOptions options = new ViewOptions();

    /** The first view or the saved one, changed by the options given. */
    Facts asked(CommandContext context) {
        return saved.read(context, options.answers())
                .map(read -> options.asked(read.view(), read.context()))
                .orElseGet(() -> options.asked(context));
    }

    /** The same with something assumed; as it was where no value is given. */
    static Facts assuming(Facts asked, Assumption assumption, Optional<Double> value) {
        return value.isEmpty()
                ? asked
                : asked.with(asked.view().withIdeas(asked.view().ideas().with(assumption, value)));
    }
}
