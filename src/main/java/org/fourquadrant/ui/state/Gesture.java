package org.fourquadrant.ui.state;

import java.util.function.UnaryOperator;
import org.fourquadrant.model.scene.Notebook;
import org.fourquadrant.model.view.View;

/**
 * Many changes that are one step for the person who makes them, such as a drag. After {@link #end} or {@link #cancel}, or
 * once something else has changed the session, it does nothing more.
 */
public interface Gesture {

    /** The view when the gesture began. */
    View start();

    /** Whether it still goes on. */
    boolean isRunning();

    /** Makes a new view of the present one, at once. */
    void adjust(UnaryOperator<View> change);

    /** Makes something else of what is kept beside the chart, at once. */
    void note(UnaryOperator<Notebook> change);

    /** Makes the whole gesture one step of the history. */
    void end();

    /** Returns to the view at the start. */
    void cancel();
}
