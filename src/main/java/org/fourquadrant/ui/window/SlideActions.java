package org.fourquadrant.ui.window;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.fourquadrant.export.Deck;
import org.fourquadrant.export.Slide;
import org.fourquadrant.export.SlideExporter;
import org.fourquadrant.export.SlideFormat;
import org.fourquadrant.export.SlideOptions;
import org.fourquadrant.export.page.CitedText;
import org.fourquadrant.export.page.Progress;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.ui.export.ExportDialog;
import org.fourquadrant.ui.export.SlideDrag;
import org.fourquadrant.ui.shared.Notices;
import org.fourquadrant.ui.shared.SettingsStore;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.task.LatestTask;

/** Makes slides of what is shown and copies it as a picture or as cited text. */
final class SlideActions {

    private final Session session;
    private final LiveTexts words;
    private final SlideExporter exporter;
    private final ExportDialog dialog;
    private final SlideDrag drag;
    private final LatestTask task;
    private final Notices notices;

    SlideActions(
            Session session,
            LiveTexts words,
            SlideExporter exporter,
            ExportDialog dialog,
            SettingsStore settings,
            LatestTask task,
            Notices notices) {
        this.session = session;
        this.words = words;
        this.exporter = exporter;
        this.dialog = dialog;
        this.drag = SlideDrag.ofWindow(exporter, session, settings, told());
        this.task = task;
        this.notices = notices;
    }

    /** Opens the dialog in which a slide is made. */
    void export() {
        task.cancel();
        dialog.show(
                session.facts(),
                session.notebook()
                        .withoutScenes(
                                scene -> !session.workspace().has(scene.view().data())));
    }

    /** Lets the slide be dragged from a button, as the dialog would make it. */
    void offerFromEdgeOf(Node button) {
        drag.offerFromEdgeOf(button);
    }

    private SlideDrag.Told told() {
        return new SlideDrag.Told() {
            @Override
            public void preparing() {
                notices.say(words.now().get("slide.preparing"));
            }

            @Override
            public void failed(String name) {
                notices.say(
                        words.now().format("export.failed", name, words.now().get("export.reason.failed")));
            }
        };
    }

    /** Puts the picture on the clipboard, as large as a slide. */
    void copy() {
        Facts facts = session.facts();
        task.start(
                progress -> {
                    ByteArrayOutputStream png = new ByteArrayOutputStream();
                    Deck deck = Deck.of(new Slide(facts.view(), SlideOptions.STANDARD));
                    exporter.write(facts, deck, SlideFormat.PNG, png, Progress.NONE);
                    return png.toByteArray();
                },
                png -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putImage(new Image(new ByteArrayInputStream(png)));
                    Clipboard.getSystemClipboard().setContent(content);
                    notices.say(words.now().get("copy.done"));
                },
                failure -> notices.say(words.now().get("copy.failed")));
    }

    /** Puts the selection, or the chart as a whole, on the clipboard in words with full citations. */
    void copyText() {
        ClipboardContent content = new ClipboardContent();
        content.putString(CitedText.of(session.facts()));
        Clipboard.getSystemClipboard().setContent(content);
        notices.say(words.now().get("copy.text.done"));
    }
}
