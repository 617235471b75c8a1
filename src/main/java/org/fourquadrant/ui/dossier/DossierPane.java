package org.fourquadrant.ui.dossier;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fourquadrant.chart.lettering.Lettering;
import org.fourquadrant.chart.raster.TariffStepsRaster;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.view.AskedSources;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.dossier.Block.Folding;
import org.fourquadrant.ui.shared.LanguageAndWorkspace;
import org.fourquadrant.ui.shared.PaneStyle;
import org.fourquadrant.ui.shared.ScrolledParts;
import org.fourquadrant.ui.shared.Terms;
import org.fourquadrant.ui.shared.WrappedLabel;
import org.fourquadrant.ui.state.Session;

/** The dossier of the country in focus; a block is drawn anew only when it says something else. */
public final class DossierPane extends BorderPane {

    private record Drawn(Block block, Node node) {}

    private final VBox column = new VBox();
    private final ScrollPane scroll = ScrolledParts.pane(column);
    private final OpenSections unfolded = new OpenSections();
    private Map<String, Drawn> drawn = new HashMap<>();
    private BlockViews views;

    /**
     * The dossier of a session.
     *
     * @param lettering the text of the chart, in which the steps of the tariff are drawn
     */
    public DossierPane(Session session, Lettering lettering) {
        TariffStepsRaster raster = new TariffStepsRaster(lettering);
        setId("dossier");
        PaneStyle.follow(this, session);
        getStyleClass().add("dossier-pane");
        column.getStyleClass().add("dossier-column");
        // One row that cannot be narrower must not push all others out of the pane.
        column.setMinWidth(0);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("dossier-scroll");
        setCenter(scroll);
        DossierViewModel model = new DossierViewModel(session);
        LanguageAndWorkspace.of(session).subscribe(setting -> {
            drawn = new HashMap<>();
            Texts texts = Texts.of("org.fourquadrant.ui.dossier.dossier", setting.language());
            views = new BlockViews(texts, setting.terms(), unfolded, raster, new Hands(session));
            show(model.blocksProperty().get());
        });
        model.blocksProperty().subscribe(this::show);
        session.shownProperty().map(now -> now.view().focus()).subscribe(() -> scroll.setVvalue(0));
    }

    /** What is done by a click in the dossier. */
    private record Hands(Session session) {

        void ask(AskedSources asked) {
            session.change(view -> view.withData(view.data().withSources(asked)));
        }

        /** The country selected last has the dossier. */
        void focus(CountryCode country) {
            session.change(view -> view.withFocus(country));
        }

        void select(List<CountryCode> countries) {
            session.change(view -> view.withSelection(new LinkedHashSet<>(countries)));
        }
    }

    private void show(List<Block> blocks) {
        Map<String, Drawn> next = new HashMap<>();
        for (Block block : blocks) {
            Drawn old = drawn.get(block.key());
            boolean same = old != null && old.block().equals(block);
            next.put(block.key(), same ? old : new Drawn(block, views.of(block)));
        }
        drawn = next;
        List<Node> nodes =
                blocks.stream().map(block -> next.get(block.key()).node()).toList();
        if (!column.getChildren().equals(nodes)) {
            column.getChildren().setAll(nodes);
        }
    }

    /** Draws blocks. */
    private static final class BlockViews {

        private final TopViews top;
        private final TariffViews tariff;
        private final StatementViews statements;

        BlockViews(Texts texts, Terms terms, OpenSections unfolded, TariffStepsRaster raster, Hands hands) {
            LineViews lines = new LineViews(terms);
            this.top = new TopViews(texts, terms, lines, unfolded, hands::focus, hands::select);
            this.tariff = new TariffViews(texts, terms, lines, unfolded, raster, hands::ask);
            this.statements = new StatementViews(texts, terms, lines, unfolded);
        }

        Node of(Block block) {
            if (block instanceof Block.Heading heading) {
                return top.heading(heading);
            }
            if (block instanceof Block.Values values) {
                return top.values(values);
            }
            if (block instanceof Block.Cost cost) {
                return top.cost(cost);
            }
            if (block instanceof Block.PeerList peers) {
                return top.peers(peers);
            }
            if (block instanceof Block.Hint hint) {
                return top.hint(hint);
            }
            if (block instanceof Block.Tariff onDate) {
                return tariff.onDate(onDate);
            }
            if (block instanceof Block.Steps steps) {
                return tariff.steps(steps);
            }
            return statements.of((Block.Statements) block);
        }
    }

    /** Draws lists of statements; of a long list the latest, the earlier ones on demand. */
    private static final class StatementViews {

        /** How many lines of a list are shown at first. */
        private static final int FIRST = 5;

        private final Texts texts;
        private final Terms terms;
        private final LineViews lines;
        private final OpenSections unfolded;

        StatementViews(Texts texts, Terms terms, LineViews lines, OpenSections unfolded) {
            this.texts = texts;
            this.terms = terms;
            this.lines = lines;
            this.unfolded = unfolded;
        }

        Node of(Block.Statements block) {
            if (block.folding() == Folding.PLAIN) {
                return content(block);
            }
            if (block.folding() == Folding.FOLDED) {
                return new FoldingSection(block.key(), block.title(), unfolded, () -> content(block));
            }
            Label title = WrappedLabel.of(block.title(), "block-title");
            VBox box = new VBox(
                    block.tag()
                            .<Node>map(tag -> TextRuns.ends(title, TextRuns.tag(tag)))
                            .orElse(title),
                    content(block));
            box.getStyleClass().addAll("dossier-block", "ruled");
            box.setId("section-" + block.key());
            return box;
        }

        private Node content(Block.Statements block) {
            List<Line> all = block.lines();
            if (all.isEmpty()) {
                return WrappedLabel.of(block.empty(), "empty-text");
            }
            if (all.size() <= FIRST || !isShortened(block) || unfolded.contains(moreKey(block))) {
                return lines.list(all);
            }
            int earlier = all.size() - FIRST;
            VBox box = new VBox();
            Hyperlink more =
                    new Hyperlink(texts.format("earlier", terms.figures().count(earlier)));
            more.getStyleClass().add("earlier");
            more.setOnAction(event -> {
                unfolded.set(moreKey(block), true);
                box.getChildren().setAll(lines.list(all));
            });
            box.getChildren().addAll(more, lines.list(all.subList(earlier, all.size())));
            return box;
        }

        private static boolean isShortened(Block.Statements block) {
            return block.folding() == Folding.LATEST || block.folding() == Folding.FOLDED;
        }

        private static String moreKey(Block.Statements block) {
            return block.key() + ".earlier";
        }
    }

    /** Draws the tariff on all goods, on the date and over time. */
    private static final class TariffViews {

        private final Texts texts;
        private final Terms terms;
        private final LineViews lines;
        private final OpenSections unfolded;
        private final TariffStepsRaster raster;
        private final Consumer<AskedSources> ask;

        TariffViews(
                Texts texts,
                Terms terms,
                LineViews lines,
                OpenSections unfolded,
                TariffStepsRaster raster,
                Consumer<AskedSources> ask) {
            this.texts = texts;
            this.ask = ask;
            this.terms = terms;
            this.lines = lines;
            this.unfolded = unfolded;
            this.raster = raster;
        }

        Node onDate(Block.Tariff tariff) {
            Label figure = new Label(tariff.figure());
            figure.setId("tariff-figure");
            figure.setMinWidth(Region.USE_PREF_SIZE);
            figure.getStyleClass().add("tariff-figure");
            VBox block = new VBox(TextRuns.ends(WrappedLabel.of(tariff.title(), "block-title"), figure));
            block.getStyleClass().addAll("dossier-block", "ruled");
            block.getChildren().add(new SourceSwitch(tariff.asked(), texts, ask));
            tariff.lines().forEach(line -> block.getChildren().add(WrappedLabel.of(line, "tariff-line")));
            if (!tariff.why().isEmpty()) {
                FoldingSection why =
                        new FoldingSection("why", tariff.whyTitle(), unfolded, () -> lines.list(tariff.why()));
                why.getStyleClass().add("minor");
                block.getChildren().add(why);
            }
            return block;
        }

        Node steps(Block.Steps steps) {
            VBox block = new VBox(new StepChart(raster, steps, terms.language()));
            block.getStyleClass().add("dossier-block");
            return block;
        }
    }
}
