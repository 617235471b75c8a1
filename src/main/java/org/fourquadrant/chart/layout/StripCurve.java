package org.fourquadrant.chart.layout;

import java.awt.Color;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fourquadrant.chart.mark.ClassLooks;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.facts.line.SharesAlongLine;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.view.Theme;

/**
 * A curve of the strip under the chart: how many of a group would meet the line at every threshold.
 *
 * @param group whose
 * @param shares their shares in order
 */
public record StripCurve(Group group, SharesAlongLine shares) {

    /** Who is counted. */
    public enum Group {
        ALL(country -> true),
        NATO(country -> country.isMemberOf(Membership.NATO), 9, 2),
        EU(country -> country.isMemberOf(Membership.EUROPEAN_UNION), 4, 2),
        TREATY_ALLIES(country -> country.isMemberOf(Membership.TREATY_ALLY), 1.5f, 2);

        private final Predicate<Country> has;
        private final float[] dashes;

        Group(Predicate<Country> has, float... dashes) {
            this.has = has;
            this.dashes = dashes;
        }

        /**
         * Lengths of dashes and gaps of its curve, so that curves differ without colour too; empty for an unbroken one.
         */
        public float[] dashes() {
            return dashes.clone();
        }
    }

    /** The curves of all groups with at least one country. */
    static List<StripCurve> of(SharesAlongLine all) {
        return Stream.of(Group.values())
                .map(group -> new StripCurve(group, group == Group.ALL ? all : all.only(group.has)))
                .filter(curve -> curve.size() > 0)
                .toList();
    }

    /** How many are in the group. */
    public int size() {
        return shares.ascending().size();
    }

    /** The colour of the curve. */
    public Color colour(Palette palette, Theme theme) {
        return group == Group.ALL
                ? palette.axis()
                : ClassLooks.of(theme).kind(group.ordinal() - 1).colour();
    }
}
