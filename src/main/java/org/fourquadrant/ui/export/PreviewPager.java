package org.fourquadrant.ui.export;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.fourquadrant.text.Texts;

/** Leafs through the pages of a preview that has several. */
final class PreviewPager extends HBox {

    PreviewPager(SlidePreview preview, Texts texts) {
        Button previous = button("export-page-previous", "‹", texts.get("page.previous"));
        Button next = button("export-page-next", "›", texts.get("page.next"));
        previous.setOnAction(event -> preview.leaf(-1));
        next.setOnAction(event -> preview.leaf(1));
        Label place = new Label();
        place.setId("export-page");
        place.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.format(
                                "page.place",
                                preview.pageProperty().get() + 1,
                                preview.pagesProperty().get()),
                        preview.pageProperty(),
                        preview.pagesProperty()));
        previous.disableProperty().bind(preview.pageProperty().lessThanOrEqualTo(0));
        next.disableProperty().bind(preview.pageProperty().add(1).greaterThanOrEqualTo(preview.pagesProperty()));
        visibleProperty().bind(preview.pagesProperty().greaterThan(1));
        managedProperty().bind(visibleProperty());
        getStyleClass().add("export-pager");
        getChildren().setAll(previous, place, next);
    }

    private static Button button(String id, String sign, String name) {
        Button button = new Button(sign);
        button.setId(id);
        button.setAccessibleText(name);
        button.getStyleClass().add("small");
        return button;
    }
}
