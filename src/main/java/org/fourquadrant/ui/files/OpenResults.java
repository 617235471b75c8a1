package org.fourquadrant.ui.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.Dialogs;
import org.fourquadrant.ui.shared.Notices;
import org.fourquadrant.ui.state.LiveTexts;

/** What came of opening files: of a single one it is told at once, of several once all are through. */
final class OpenResults {

    private static final String TITLE = "open.problems.title";

    private final FileRow row;
    private final LiveTexts words;
    private final Dialogs dialogs;
    private final Notices notices;
    private final List<Path> opened = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    OpenResults(FileRow row, LiveTexts words, Dialogs dialogs, Notices notices) {
        this.row = row;
        this.words = words;
        this.dialogs = dialogs;
        this.notices = notices;
    }

    void opened(Path path) {
        opened.add(path);
    }

    /** Nothing of a file can be shown. */
    void failed(Path path, List<String> problems) {
        Texts texts = words.now();
        String failed = texts.format("open.failed", path.getFileName());
        notices.say(failed);
        if (row.all() > 1) {
            lines.addAll(problems.isEmpty() ? List.of(failed) : problems);
        } else if (!problems.isEmpty()) {
            dialogs.problems(texts.get(TITLE), failed, problems);
        }
    }

    /** A file is shown, and something is to be said of it. */
    void doubtful(Path path, PathReader.Outcome outcome) {
        Texts texts = words.now();
        boolean compared = !outcome.comparison().isEmpty();
        String explanation = texts.format(compared ? "open.slide.changed" : "open.warnings", path.getFileName());
        if (row.all() > 1) {
            lines.add(explanation);
            lines.addAll(outcome.problems());
        } else {
            dialogs.problems(texts.get(compared ? "open.slide.title" : TITLE), explanation, outcome.problems());
        }
    }

    /** A person gave a file up. */
    void givenUp(Path path) {
        if (row.all() > 1) {
            lines.add(words.now().format("open.given_up", path.getFileName()));
        }
    }

    /** A file shows a view, and one that came with it is shown. */
    void leftAlone(Path path) {
        lines.add(words.now().format("open.one_view", path.getFileName()));
    }

    /** Tells of several files that all are through. */
    void tell() {
        int all = row.all();
        row.end();
        List<String> told = List.copyOf(lines);
        int done = opened.size();
        lines.clear();
        opened.clear();
        if (all > 1) {
            String sum = words.now().format("open.several", done, all);
            notices.say(sum);
            if (!told.isEmpty()) {
                dialogs.problems(words.now().get("open.several.title"), sum, told);
            }
        }
    }
}
