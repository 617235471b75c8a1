package org.fourquadrant.ui.documents;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.ui.shared.WrappedLabel;

/** A passage in the list: when and how far, what it says, what is printed or ruled, where it stands. */
final class PassageCell extends ListCell<Passage> {

    private static final double MARGIN = 40;
    /** So many rates are shown before one asks for the others. */
    private static final int FEW = 3;

    private final ListView<Passage> list;
    private final PassageText text;
    private final Opened opened;
    private final Supplier<Optional<Country>> whose;

    /** The acts all of whose rates are asked for. */
    static final class Opened {

        private final Set<Passage> all = new HashSet<>();
    }

    /** @param whose gives the country whose rates alone are shown; empty for all */
    PassageCell(ListView<Passage> list, PassageText text, Supplier<Optional<Country>> whose, Opened opened) {
        this.list = list;
        this.text = text;
        this.whose = whose;
        this.opened = opened;
    }

    @Override
    protected void updateItem(Passage passage, boolean isEmpty) {
        super.updateItem(passage, isEmpty);
        setText(null);
        setGraphic(isEmpty || passage == null ? null : content(passage));
    }

    private VBox content(Passage passage) {
        AsWide content = new AsWide(list, head(passage), WrappedLabel.of(text.summary(passage), "statement-summary"));
        String note = text.note(passage);
        if (!note.isEmpty()) {
            content.getChildren().add(WrappedLabel.of(note, "statement-note"));
        }
        List<String> rates = text.rates(passage, whose.get());
        boolean all = rates.size() <= FEW + 1 || opened.all.contains(passage);
        rates.stream()
                .limit(all ? rates.size() : FEW)
                .forEach(rate -> content.getChildren().add(WrappedLabel.of(rate, "statement-note")));
        if (!all) {
            content.getChildren().add(more(passage, rates.size() - FEW));
        }
        return content;
    }

    private Hyperlink more(Passage passage, int count) {
        Hyperlink more = new Hyperlink(text.more(count));
        more.getStyleClass().add("source-chip");
        more.setOnAction(event -> {
            opened.all.add(passage);
            list.refresh();
        });
        return more;
    }

    private FlowPane head(Passage passage) {
        FlowPane head = new FlowPane();
        for (String part : text.head(passage)) {
            Label label = new Label(part);
            label.getStyleClass().add(head.getChildren().isEmpty() ? "statement-day" : "statement-topic");
            head.getChildren().add(label);
        }
        head.setHgap(8);
        head.getChildren().add(text.chip(passage));
        head.prefWrapLengthProperty().bind(list.widthProperty().subtract(MARGIN));
        return head;
    }

    /** As wide as its list and as high as its lines then are; a cell alone asks for the height of one line. */
    private static final class AsWide extends VBox {

        AsWide(ListView<?> list, Node... lines) {
            super(lines);
            prefWidthProperty().bind(list.widthProperty().subtract(MARGIN));
            maxWidthProperty().bind(list.widthProperty().subtract(MARGIN));
            getStyleClass().add("statement");
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(width < 0 ? getPrefWidth() : width);
        }
    }
}
