package org.fourquadrant.ui.reading;

import java.util.function.UnaryOperator;
import org.fourquadrant.model.dataset.TableChoices;

/** What a person has said of a table so far. */
interface AnswersGiven {

    /** All answers. */
    TableChoices now();

    /** Changes them; a change is read at once. */
    void give(UnaryOperator<TableChoices> answer);
}
