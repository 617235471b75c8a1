package org.fourquadrant.ui.manual;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.text.DisplayWidth;
import org.fourquadrant.text.manual.ManualPage;
import org.fourquadrant.text.manual.ManualPage.Span;

/** The nodes of a page of the manual. */
final class PageNodes {

    /** No picture is wider, logical pixels. */
    private static final double WIDEST = 660;

    /** So many letters stand in a line of code. */
    private static final int CODE_WIDTH = 76;

    private final Language language;
    private final Consumer<String> showing;

    /** @param showing shows the control of an id in the program's window */
    PageNodes(Language language, Consumer<String> showing) {
        this.language = language;
        this.showing = showing;
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
            return code(code);
        }
        if (block instanceof ManualPage.Picture picture) {
            return picture(picture);
        }
        return flow(((ManualPage.Paragraph) block).spans());
    }

    /** What is to be typed can be copied. */
    private static Node code(ManualPage.Code code) {
        TextArea text = new TextArea(String.join("\n", code.lines()));
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(code.lines().stream()
                .mapToInt(line -> 1 + DisplayWidth.of(line) / CODE_WIDTH)
                .sum());
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.getStyleClass().add("code-block");
        return text;
    }

    private Node table(ManualPage.Table table) {
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

    private TextFlow flow(List<Span> spans) {
        TextFlow flow = new TextFlow();
        for (Span span : spans) {
            flow.getChildren().add(span.control().isEmpty() ? text(span) : link(span));
        }
        return flow;
    }

    private static Node text(Span span) {
        Text text = new Text(span.text());
        text.getStyleClass().addAll("text", "span-" + Tokens.of(span.style()));
        return text;
    }

    /** Shows where in the window it is. */
    private Node link(Span span) {
        Hyperlink link = new Hyperlink(span.text());
        link.getStyleClass().add("span-control");
        link.setOnAction(event -> {
            link.setVisited(false);
            showing.accept(span.control());
        });
        return link;
    }
}
