package org.fourquadrant.ui.reading;

import java.util.Optional;
import java.util.function.Consumer;
import org.fourquadrant.data.importing.TableReading;
import org.fourquadrant.model.dataset.TableChoices;
import org.fourquadrant.ui.task.LatestTask;

/**
 * Reads a table again at each answer, where nobody waits: the first part of a long one at once, then the whole. Only what the
 * newest answers give arrives.
 */
public final class Rereading {

    private final LatestTask first;
    private final LatestTask whole;
    private OwnTable table;
    private Consumer<TableReading> shown;
    private Consumer<Throwable> failed;
    private TableChoices asked = TableChoices.NONE;
    private boolean wholeIsThere;

    /**
     * @param first reads first parts
     * @param whole reads whole tables; neither is used by anything else, and both end with this
     */
    public Rereading(LatestTask first, LatestTask whole) {
        this.first = first;
        this.whole = whole;
    }

    /** Takes a table; of one of which only the first part is read the whole follows. */
    void begin(OwnTable begun, Consumer<TableReading> onRead, Consumer<Throwable> onFailed) {
        table = begun;
        shown = onRead;
        failed = onFailed;
        asked = begun.choices();
        wholeIsThere = begun.reading().extent() == TableReading.Extent.WHOLE;
        if (!wholeIsThere) {
            readWhole();
        }
    }

    /** The answers that are read, or being read. */
    TableChoices asked() {
        return asked;
    }

    /** The reading of the whole, to tell how far it has come. */
    LatestTask whole() {
        return whole;
    }

    /** Whether the whole table is not yet read by the newest answers, and will be. */
    boolean isUnderWay() {
        return !wholeIsThere && whole.runningProperty().get();
    }

    /** Reads by other answers; what was under way is given up. */
    void ask(TableChoices choices) {
        asked = choices;
        wholeIsThere = false;
        boolean isLong = table.reading().extent() == TableReading.Extent.FIRST_ROWS;
        if (isLong) {
            first.start(progress -> table.reader().readFirst(choices), this::showFirst, failed);
        }
        readWhole();
    }

    private void readWhole() {
        TableChoices choices = asked;
        whole.start(
                progress -> table.reader().readWhole(choices, new JobProgress(progress)), this::showWhole, failure -> {
                    first.cancel();
                    failed.accept(failure);
                });
    }

    private void showFirst(Optional<TableReading> read) {
        if (!wholeIsThere) {
            read.ifPresent(shown);
        }
    }

    private void showWhole(TableReading read) {
        wholeIsThere = true;
        first.cancel();
        shown.accept(read);
    }

    /** Gives up what is under way; no more is read. */
    void end() {
        first.end();
        whole.end();
    }
}
