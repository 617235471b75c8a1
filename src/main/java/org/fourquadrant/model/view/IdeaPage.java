package org.fourquadrant.model.view;

/** A page that works out an idea of the papers on what is shown, and that can stand in the place of the chart. */
public enum IdeaPage {
    /** The formula of the reciprocal tariff on the trade of the year. */
    FORMULA,
    /** The order by distance. */
    DISTANCE,
    /** Whether each quadrant got a treatment of its own. */
    THEORY,
    /** What was agreed with the country in focus. */
    AGREEMENT,
    /** The purposes of tariffs and the measures held against them. */
    PURPOSES,
    /** The parts of the idea of leverage. */
    LEVERAGE
}
