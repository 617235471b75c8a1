package org.fourquadrant.ui.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.stage.DirectoryChooser;
import org.fourquadrant.data.saved.KeptFile;
import org.fourquadrant.export.ExportException;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.files.AwayData;
import org.fourquadrant.ui.files.OpenActions;
import org.fourquadrant.ui.files.SessionKeeper;
import org.fourquadrant.ui.files.TableQuestion;
import org.fourquadrant.ui.shared.Dialogs;
import org.fourquadrant.ui.shared.LastingNotices;
import org.fourquadrant.ui.shared.PutAside;
import org.fourquadrant.ui.state.LiveTexts;

/** What is said of what the program keeps by itself: what was put aside, what waits for its data, what could not be kept. */
final class KeptNotices implements SessionKeeper.Told {

    private static final String NOT_KEPT = "not-kept";
    private static final String AWAY = "away";
    private static final String CHANGED = "changed";

    private final LastingNotices notices;
    private final OpenActions open;
    private final Dialogs dialogs;
    private final LiveTexts words;
    private final Path folder;
    private SessionKeeper keeper;

    /** @param folder where the program keeps what it keeps */
    KeptNotices(LastingNotices notices, OpenActions open, Dialogs dialogs, LiveTexts words, Path folder) {
        this.notices = notices;
        this.open = open;
        this.dialogs = dialogs;
        this.words = words;
        this.folder = folder;
    }

    /** Says once what was put aside, with a way to open it. */
    void putAside(List<PutAside> files) {
        for (PutAside file : files) {
            if (file.fresh() && file.loss() != KeptFile.Loss.DATA_CHANGED) {
                String key = "notice.aside." + Tokens.of(file.loss());
                notices.say(new LastingNotices.Notice(
                        "aside-" + file.file().getFileName(),
                        texts -> texts.format(key, file.file().getFileName(), file.aside()),
                        List.of(opening(file.aside()))));
            }
        }
    }

    /** Says, until it is answered, that a table has to be asked about before what was shown last can be shown again. */
    void tellOf(TableQuestion question) {
        notices.say(new LastingNotices.Notice(
                CHANGED,
                texts -> texts.format("notice.changed", question.table().place().getFileName()),
                List.of(new LastingNotices.Action("notice.answer", () -> ask(question)))));
    }

    /** Asks about the table. */
    void ask(TableQuestion question) {
        if (open.answer(question)) {
            notices.takeBack(CHANGED);
        }
    }

    private LastingNotices.Action opening(Path file) {
        return new LastingNotices.Action("notice.open", () -> open.open(file));
    }

    /** Says which data scenes wait for, as long as they do. */
    void follow(AwayData away) {
        away.waiting().subscribe(waiting -> {
            if (waiting.isEmpty()) {
                notices.takeBack(AWAY);
            } else {
                String places = waiting.stream().map(AwayData.Waiting::text).collect(Collectors.joining(", "));
                long scenes = away.scenesWaiting();
                notices.say(new LastingNotices.Notice(
                        AWAY,
                        texts -> texts.format("notice.away", scenes, places),
                        List.of(new LastingNotices.Action("notice.look_again", away::look))));
            }
        });
    }

    @Override
    public void notKept(Throwable why) {
        notices.say(new LastingNotices.Notice(
                NOT_KEPT,
                texts -> reason(why, texts)
                        .map(reason -> texts.format("notice.not_kept", folder, reason))
                        .orElseGet(() -> texts.format("notice.not_kept.unknown", folder)),
                List.of(new LastingNotices.Action("notice.keep_elsewhere", this::keepElsewhere))));
    }

    @Override
    public void keptAgain() {
        notices.takeBack(NOT_KEPT);
    }

    @Override
    public void keptApart(Path changed) {
        notices.say(new LastingNotices.Notice(
                "apart-" + changed.getFileName(),
                texts -> texts.format("notice.apart", changed),
                List.of(opening(changed))));
    }

    /** Takes the keeper that tells. */
    void keepBy(SessionKeeper value) {
        keeper = value;
    }

    private void keepElsewhere() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.now().get("notice.keep_elsewhere"));
        File chosen = chooser.showDialog(dialogs.owner());
        if (chosen != null) {
            keeper.keepIn(
                    chosen.toPath(),
                    () -> notices.say(new LastingNotices.Notice(
                            NOT_KEPT, texts -> texts.format("notice.kept_elsewhere", chosen.toPath()), List.of())));
        }
    }

    /** Asks, where the last of it could not be kept, whether to close all the same. */
    boolean mayClose() {
        Texts texts = words.now();
        int answer = dialogs.choose(
                texts.get("notice.closing.title"),
                texts.format("notice.closing", folder),
                List.of(texts.get("notice.keep_elsewhere"), texts.get("notice.close_anyway")));
        if (answer == 0) {
            keepElsewhere();
        }
        return answer == 1;
    }

    /** Why nothing can be written; empty where that is all that is known. */
    private static Optional<String> reason(Throwable why, Texts texts) {
        if (why instanceof TimeoutException) {
            return Optional.of(texts.get("notice.no_answer"));
        }
        return why instanceof ExportException known && known.reason() != ExportException.Reason.FAILED
                ? Optional.of(texts.get("export.reason", known.reason()))
                : Optional.empty();
    }
}
