package org.fourquadrant.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fourquadrant.export.ExportException;
import org.fourquadrant.export.Overwrite;
import org.fourquadrant.export.SlideExporter;
import org.fourquadrant.text.FaultText;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.ScrolledParts;
import org.fourquadrant.ui.task.LatestTask;

/** The preview, the form and the row in which saving is started, watched and given up. */
final class ExportPane extends BorderPane {

    private static final System.Logger LOG = System.getLogger(ExportPane.class.getName());

    private final ExportModel model;
    private final Texts texts;
    private final SlideSaver saver;
    private final SavePlace place;
    private final SlidePreview preview;
    private final ScrollPane form;
    private final Label message = new Label();
    private final Button save = new Button();

    ExportPane(ExportModel model, SlideExporter exporter, Texts texts, SavePlace place) {
        this.model = model;
        this.texts = texts;
        this.place = place;
        this.saver = new SlideSaver(exporter, new LatestTask());
        this.preview = new SlidePreview(new PagePainter(exporter), model::order, new LatestTask());
        this.form = ScrolledParts.pane(new ExportForm(model, texts));
        form.setFitToWidth(true);
        form.getStyleClass().add("export-scroll");
        getStyleClass().add("export-pane");
        VBox pages = new VBox(preview, new PreviewPager(preview, texts));
        VBox.setVgrow(preview, Priority.ALWAYS);
        setCenter(pages);
        setRight(form);
        setBottom(foot());
        model.onChange(preview::refresh);
        model.onChange(() -> message.setText(warning()));
        new SlideDrag(exporter, () -> SlideDrag.Offer.of(model), told()).offerFrom(preview);
        preview.setAccessibleText(texts.get("preview"));
    }

    SlidePreview preview() {
        return preview;
    }

    private HBox foot() {
        save.setId("export-save");
        save.setText(texts.get("save_as"));
        save.getStyleClass().add("accent");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(event -> place.ask(model.formatProperty().get(), model.fileName())
                .ifPresent(chosen -> save(chosen.file(), chosen.overwrite())));
        Button cancel = new Button(texts.get("button.cancel"));
        cancel.setId("export-cancel");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(event -> {
            giveUp();
            message.setText(texts.get("cancelled"));
        });
        ProgressBar progress = new ProgressBar();
        progress.progressProperty().bind(saver.task().progressProperty());
        for (Region busy : List.of(cancel, progress)) {
            busy.visibleProperty().bind(saver.task().runningProperty());
            busy.managedProperty().bind(busy.visibleProperty());
        }
        save.disableProperty().bind(saver.task().runningProperty());
        form.disableProperty().bind(saver.task().runningProperty());
        message.setId("export-message");
        message.setText(texts.get("drag"));
        message.getStyleClass().add("soft");
        message.setWrapText(true);
        message.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(message, Priority.ALWAYS);
        HBox foot = new HBox(message, progress, cancel, save);
        foot.getStyleClass().add("export-foot");
        return foot;
    }

    /** Which scenes lack words in the language chosen; else what can be done. */
    private String warning() {
        List<Integer> untold = model.untold();
        return untold.isEmpty()
                ? texts.get("drag")
                : texts.format(
                        "untold",
                        texts.get("language", model.languageProperty().get()),
                        untold.stream().map(String::valueOf).collect(Collectors.joining(texts.get("list.separator"))));
    }

    /** Whether a file is being written. */
    ReadOnlyBooleanProperty savingProperty() {
        return saver.task().runningProperty();
    }

    /** Writes no more, if a file is being written; nothing of it is left. */
    void giveUp() {
        saver.task().cancel();
    }

    /** Writes the slide as it is chosen now. */
    void save(Path file, Overwrite overwrite) {
        message.setText(texts.format("saving", file.getFileName()));
        saver.save(
                model.order(),
                file,
                overwrite,
                unshown -> message.setText(unshown.sentence(texts.language())
                        .map(sentence -> texts.format("saved.unshown", file, sentence))
                        .orElseGet(() -> texts.format("saved", file))),
                failure -> failed(file, failure));
    }

    private void failed(Path file, Throwable failure) {
        if (!(failure instanceof ExportException known)) {
            message.setText(texts.format("failed", file, new FaultText(texts.language()).sentence(failure)));
            LOG.log(System.Logger.Level.WARNING, "A slide was not written", failure);
            return;
        }
        if (known.reason() == ExportException.Reason.ALREADY_THERE && place.mayReplace(file)) {
            save(file, Overwrite.REPLACE);
            return;
        }
        message.setText(texts.format("failed", file, texts.get("reason", known.reason())));
    }

    private SlideDrag.Told told() {
        return new SlideDrag.Told() {
            @Override
            public void preparing() {
                message.setText(texts.get("slide.preparing"));
            }

            @Override
            public void failed(String name) {
                message.setText(texts.format("failed", name, texts.get("reason.failed")));
            }
        };
    }

    /** Leafs through the pages of a preview that has several. */
    private static final class PreviewPager extends HBox {

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
}
