package org.fourquadrant.ui.window;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.fourquadrant.ui.files.OpenActions;
import org.fourquadrant.ui.shared.LastingNotices;

/** Says that a file is being read which takes its time, as on a disk that does not answer, and lets the reading be given up. */
final class ReadingNotice {

    private static final String ID = "reading";

    /** What is read in less needs no words. */
    private static final Duration SOON = Duration.seconds(1);

    private final PauseTransition soon = new PauseTransition(SOON);

    ReadingNotice(OpenActions open, LastingNotices notices) {
        soon.setOnFinished(event -> notices.say(new LastingNotices.Notice(
                ID,
                texts -> texts.format("notice.reading", open.reading()),
                List.of(new LastingNotices.Action("notice.reading.cancel", open::giveUp)))));
        open.isReading().subscribe(reading -> {
            if (reading) {
                soon.playFromStart();
            } else {
                soon.stop();
                notices.takeBack(ID);
            }
        });
    }
}
