package org.fourquadrant.ui.manual;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.text.manual.ManualPage;
import org.fourquadrant.text.manual.ManualPage.Span;

/** The nodes of a page of the manual. */
final class PageNodes {

    /** No picture is wider, logical pixels. */
    private static final double WIDEST = 660;

    private final Language language;

    PageNodes(Language language) {
        this.language = language;
    }

    Node of(ManualPage.Block block) {
        if (block instanceof ManualPage.Heading heading) {
            Label label = new Label(heading.text());
            label.setWrapText(true);
            label.getStyleClass().add("heading-" + heading.level());
            return label;
        }
        if (block instanceof ManualPage.Item item) {
            Label mark = new Label(item.mark());
            mark.getStyleClass().add("item-mark");
            mark.setMinWidth(24);
            TextFlow flow = flow(item.spans());
            HBox.setHgrow(flow, Priority.ALWAYS);
            return new HBox(mark, flow);
        }
        if (block instanceof ManualPage.Table table) {
            return table(table);
        }
        if (block instanceof ManualPage.Code code) {
            Label label = new Label(String.join("\n", code.lines()));
            label.setWrapText(true);
            label.setMaxWidth(Double.MAX_VALUE);
            label.getStyleClass().add("code-block");
            return label;
        }
        if (block instanceof ManualPage.Picture picture) {
            return picture(picture);
        }
        return flow(((ManualPage.Paragraph) block).spans());
    }

    private static Node table(ManualPage.Table table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("manual-table");
        for (int row = 0; row < table.rows().size(); row++) {
            List<List<Span>> cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                TextFlow cell = flow(cells.get(column));
                cell.getStyleClass().add(row == 0 ? "head-cell" : "cell");
                GridPane.setHgrow(cell, Priority.SOMETIMES);
                grid.add(cell, column, row);
            }
        }
        return grid;
    }

    private Node picture(ManualPage.Picture picture) {
        ImageView view = new ImageView(image(picture.resource(language.tag())));
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setFitWidth(Math.min(WIDEST, view.getImage().getWidth()));
        view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.setAccessibleText(picture.caption());
        Label caption = new Label(picture.caption());
        caption.setWrapText(true);
        caption.getStyleClass().add("caption");
        VBox box = new VBox(view, caption);
        box.getStyleClass().add("picture");
        return box;
    }

    private static Image image(String resource) {
        try (InputStream in = PageNodes.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("Missing from the program: " + resource);
            }
            return new Image(in);
        } catch (IOException notThere) {
            throw new UncheckedIOException(notThere);
        }
    }

    private static TextFlow flow(List<Span> spans) {
        TextFlow flow = new TextFlow();
        for (Span span : spans) {
            Text text = new Text(span.text());
            text.getStyleClass().addAll("text", "span-" + Tokens.of(span.style()));
            flow.getChildren().add(text);
        }
        return flow;
    }
}
