package org.fourquadrant.facts.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.fourquadrant.facts.place.Classification;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.facts.scale.AxisTransform;
import org.fourquadrant.facts.scale.AxisTransforms;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.view.View;

/**
 * The peers of a country on the chart: the nearest on both scales among those decided to be in the same quadrant, and the
 * nearest that belong to the same alliance on the as-of date. Nearness is that of the axes of the view, each of length 1 from
 * the least value plotted to the greatest.
 */
final class Peers {

    /** So many of the same quadrant. */
    private static final int NEAREST = 5;

    /** So many of the same alliance. */
    private static final int ALLIES = 3;

    /** The narrower alliance first. */
    private static final List<Membership> ALLIANCES = List.of(Membership.NATO, Membership.TREATY_ALLY);

    private final View view;
    private final List<PlottedCountry> plotted;
    private final AxisTransform share;
    private final AxisTransform balance;
    private final double shareLength;
    private final double balanceLength;

    Peers(View view, Classification classification) {
        this.view = view;
        this.plotted = classification.plotted();
        double[] shares =
                plotted.stream().mapToDouble(one -> one.share().value()).toArray();
        double[] balances =
                plotted.stream().mapToDouble(one -> one.balance().value()).toArray();
        this.share = AxisTransforms.of(view.axes().share(), shares);
        this.balance = AxisTransforms.of(view.axes().balance(), balances);
        this.shareLength = length(share, shares);
        this.balanceLength = length(balance, balances);
    }

    /** Another country with how far apart it is. */
    private record Other(PlottedCountry plotted, double distance) {}

    /** The peers, the nearest first. */
    List<Peer> of(PlottedCountry country) {
        List<Other> others = plotted.stream()
                .filter(other -> !other.country().equals(country.country()))
                .map(other -> new Other(other, distance(country, other)))
                .sorted(Comparator.comparingDouble(Other::distance)
                        .thenComparing(other -> other.plotted().country().code()))
                .toList();
        List<Other> quadrant =
                country.decided() ? nearest(others, NEAREST, other -> other.isIn(country.quadrant())) : List.of();
        Optional<Membership> alliance = ALLIANCES.stream()
                .filter(each -> isMember(country.country(), each))
                .findFirst();
        List<Other> allies = alliance.map(each -> nearest(others, ALLIES, other -> isMember(other.country(), each)))
                .orElse(List.of());
        return others.stream()
                .filter(other -> quadrant.contains(other) || allies.contains(other))
                .map(other -> new Peer(
                        other.plotted().country(),
                        quadrant.contains(other),
                        alliance.filter(each -> allies.contains(other)),
                        other.distance()))
                .toList();
    }

    private static List<Other> nearest(List<Other> others, int count, Predicate<PlottedCountry> wanted) {
        return others.stream()
                .filter(other -> wanted.test(other.plotted()))
                .limit(count)
                .toList();
    }

    private boolean isMember(Country country, Membership group) {
        return country.isMemberOf(group, view.data().asOf());
    }

    private double distance(PlottedCountry one, PlottedCountry other) {
        double shares =
                share.forward(one.share().value()) - share.forward(other.share().value());
        double balances = balance.forward(one.balance().value())
                - balance.forward(other.balance().value());
        return Math.hypot(shares / shareLength, balances / balanceLength);
    }

    private static double length(AxisTransform transform, double[] values) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            least = Math.min(least, transform.forward(value));
            most = Math.max(most, transform.forward(value));
        }
        return most > least ? most - least : 1;
    }
}
