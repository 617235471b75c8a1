package org.fourquadrant.ui.export;

import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.fourquadrant.export.SlideExporter;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.scene.Notebook;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.look.Look;
import org.fourquadrant.ui.shared.ScrolledParts;
import org.fourquadrant.ui.shared.SettingsStore;

/** Makes a slide of what is shown. */
public final class ExportDialog {

    static final String BUNDLE = "org.fourquadrant.ui.export.export";
    private static final double WIDTH = 1180;
    private static final double HEIGHT = 730;
    private static final double MARGIN = 70;

    private final Window owner;
    private final Look look;
    private final SlideExporter exporter;
    private final SettingsStore store;

    public ExportDialog(Window owner, Look look, SlideExporter exporter, SettingsStore store) {
        this.owner = owner;
        this.look = look;
        this.exporter = exporter;
        this.store = store;
    }

    /** Shows the dialog and waits until it is closed; its settings are kept for the next time. */
    public void show(Facts facts, Notebook notebook) {
        Texts texts = Texts.of(BUNDLE, facts.view().language());
        ExportSettings last = ExportSettings.of(store.settings().export());
        ExportModel model = new ExportModel(facts, notebook, last);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(texts.get("slide.make"));
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        look.dress(pane, facts.view().theme());
        pane.setGraphic(null);
        pane.setHeaderText(null);
        SavePlace place = new SavePlace(owner, texts, last.folder());
        ExportPane content = new ExportPane(model, exporter, texts, place);
        pane.setContent(content);
        ButtonType close = new ButtonType(texts.get("button.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
        pane.getButtonTypes().setAll(close);
        // Whoever saves and closes at once means the file to be there; who closes the window means to give up.
        pane.lookupButton(close).disableProperty().bind(content.savingProperty());
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        // A dialog is as wide as its content must be, whatever it would like to be.
        content.setMinWidth(Math.min(WIDTH, screen.getWidth() - MARGIN));
        dialog.setHeight(Math.min(HEIGHT, screen.getHeight() - MARGIN));
        dialog.setX(screen.getMinX() + Math.max(0, (screen.getWidth() - WIDTH) / 2));
        dialog.setY(screen.getMinY() + Math.max(0, (screen.getHeight() - HEIGHT) / 2));
        ScrolledParts.keepNoPicture(dialog);
        dialog.showAndWait();
        content.giveUp();
        Map<String, String> chosen = model.settings(place.folder()).asMap();
        store.change(settings -> settings.withExport(chosen));
    }
}
