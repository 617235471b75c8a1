package org.fourquadrant.ui.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.fourquadrant.chart.lettering.Lettering;
import org.fourquadrant.chart.raster.TariffStepsRaster;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.PaneStyle;
import org.fourquadrant.ui.shared.Setting;
import org.fourquadrant.ui.state.Session;

/** The dossier of the country in focus; a block is drawn anew only when it says something else. */
public final class DossierPane extends BorderPane {

    private record Drawn(Block block, Node node) {}

    private final VBox column = new VBox();
    private final ScrollPane scroll = new ScrollPane(column);
    private final Unfolded unfolded = new Unfolded();
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
        Setting.of(session).subscribe(setting -> {
            drawn = new HashMap<>();
            Texts texts = Texts.of("org.fourquadrant.ui.dossier.dossier", setting.language());
            views = new BlockViews(texts, setting.terms(), unfolded, raster);
            show(model.blocksProperty().get());
        });
        model.blocksProperty().subscribe(this::show);
        session.shownProperty().map(now -> now.view().focus()).subscribe(() -> scroll.setVvalue(0));
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
}
