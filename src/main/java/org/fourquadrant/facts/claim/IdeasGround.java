package org.fourquadrant.facts.claim;

import org.fourquadrant.facts.cost.MissingSum;
import org.fourquadrant.facts.theory.TheoryCheck;
import org.fourquadrant.model.country.Membership;

/** The ideas of the papers that claims are made of, worked out on one view. */
public interface IdeasGround {

    /** Whether each quadrant gets a treatment of its own, by what happened until the day shown. */
    TheoryCheck theory();

    /** What the plotted members of a group that are below a share, per cent of GDP, lack together a year. */
    MissingSum missing(Membership group, double target);
}
