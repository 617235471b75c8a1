package org.fourquadrant.chart.words;

import java.util.Optional;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.document.Quantity;
import org.fourquadrant.model.document.SourceDocument;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.Texts;
import org.fourquadrant.text.UndecidedText;

/** Texts of the row on a second definition, in the language of the view. */
public final class ComparisonTexts {

    private final Workspace workspace;
    private final View view;
    private final Texts texts;
    private final Figures figures;

    public ComparisonTexts(Workspace workspace, View view) {
        this.workspace = workspace;
        this.view = view;
        ViewWords wording = ViewWords.of(view, Captions.STANDARD);
        this.texts = wording.texts();
        this.figures = wording.figures();
    }

    /** What a second place is: the second definition by its name, or a statement's document, place and figure. */
    public String key() {
        return view.data()
                .compareWith()
                .flatMap(name -> workspace
                        .dataset(name)
                        .map(this::name)
                        .or(() -> statement(name).map(this::name)))
                .map(name -> texts.format("fork.ghost", name))
                .orElse("");
    }

    /** Who measured what by the second definition, as a sentence; empty where nothing is compared. */
    public Optional<String> source() {
        Language language = view.language();
        return view.data()
                .compareWith()
                .flatMap(name -> workspace
                        .dataset(name)
                        .map(dataset -> dataset.info().sourceLine().in(language))
                        .or(() -> statement(name).map(this::name))
                        .map(line -> texts.format("fork.source", line)));
    }

    /**
     * How many the definition alone puts elsewhere.
     *
     * @param changing how many it does
     * @param comparable how many have both, measured in the same years and fine enough to decide
     * @param undecided how many have both, of which one is not fine enough
     */
    public String headline(int changing, int comparable, int undecided) {
        return comparable == 0
                ? texts.get("fork.other_years")
                : new UndecidedText(view.language())
                        .after(
                                texts.format(
                                        "fork.headline", figures.count(changing), figures.count(comparable), changing),
                                undecided);
    }

    private String name(Dataset dataset) {
        return dataset.info().shortTitle().in(view.language());
    }

    private String name(Statement statement) {
        String document = workspace
                .library()
                .document(statement.citation().document())
                .map(SourceDocument::shortName)
                .map(name -> name.in(view.language()))
                .orElse(statement.citation().document());
        double share = statement.quantity().map(Quantity::value).orElse(0.0);
        return texts.format("fork.statement", document, statement.citation().place(), figures.share(share));
    }

    private Optional<Statement> statement(String id) {
        return workspace.library().statements().stream()
                .filter(statement -> statement.id().equals(id))
                .findFirst();
    }
}
