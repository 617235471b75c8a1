package org.fourquadrant.facts.papers;

import java.time.LocalDate;
import java.util.Optional;
import org.fourquadrant.model.document.Stage;

/**
 * What a measure is in on a day.
 *
 * @param state the state
 * @param deciding the claim that says so; empty before the measure has begun
 */
record Phase(State state, Optional<AppliedStatement> deciding) {

    /** The states of a measure. */
    enum State {
        NOT_BEGUN,
        IN_FORCE,
        PAUSED,
        OVER,
        STRUCK_DOWN
    }

    static final Phase NOT_BEGUN = new Phase(State.NOT_BEGUN, Optional.empty());

    static Phase of(AppliedStatement deciding) {
        return new Phase(stateOf(deciding.stage()), Optional.of(deciding));
    }

    static Phase over(AppliedStatement deciding) {
        return new Phase(State.OVER, Optional.of(deciding));
    }

    /** Whether a stage says what a whole measure is in, not only what somebody announced or agreed. */
    static boolean isSaidBy(Stage stage) {
        return stage == Stage.IN_FORCE
                || stage == Stage.PAUSED
                || stage == Stage.REPLACED
                || stage == Stage.STRUCK_DOWN;
    }

    private static State stateOf(Stage stage) {
        return switch (stage) {
            case IN_FORCE -> State.IN_FORCE;
            case PAUSED -> State.PAUSED;
            case STRUCK_DOWN -> State.STRUCK_DOWN;
            case REPLACED -> State.OVER;
            default -> throw new IllegalArgumentException("Not a phase: " + stage);
        };
    }

    boolean is(State wanted) {
        return state == wanted;
    }

    /** The first day of the phase; the first day of all before the measure has begun. */
    LocalDate since() {
        return deciding.map(AppliedStatement::start).orElse(LocalDate.MIN);
    }
}
