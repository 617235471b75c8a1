package org.fourquadrant.cli;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.Texts;

/**
 * The workspace, chart and console that commands work with. Workspace and chart are made by the commands that need them
 * only.
 *
 * @param workspace gives the bundled workspace
 * @param chart gives the chart, which loads fonts
 * @param chosen the language of {@code --lang}, if it was given
 * @param preferred the language where none was chosen
 * @param console where commands write
 */
record CommandContext(
        Supplier<Workspace> workspace,
        Supplier<Chart> chart,
        Optional<Language> chosen,
        Language preferred,
        Console console) {

    CommandContext {
        Objects.requireNonNull(workspace, "workspace");
        Objects.requireNonNull(chart, "chart");
        Objects.requireNonNull(chosen, "chosen");
        Objects.requireNonNull(preferred, "preferred");
        Objects.requireNonNull(console, "console");
    }

    /** The language of what commands print. */
    Language language() {
        return chosen.orElse(preferred);
    }

    /** What is shown where nothing was asked for. */
    View firstView() {
        return FirstView.of(workspace.get(), language());
    }

    /** The same in a language. */
    CommandContext in(Language other) {
        return new CommandContext(workspace, chart, Optional.of(other), preferred, console);
    }

    /** The same with other data. */
    CommandContext withWorkspace(Workspace other) {
        return new CommandContext(() -> other, chart, chosen, preferred, console);
    }

    /** The sentences of the command line in that language. */
    Texts texts() {
        return Texts.of("org.fourquadrant.cli.cli", language());
    }
}
