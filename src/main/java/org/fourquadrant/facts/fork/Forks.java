package org.fourquadrant.facts.fork;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fourquadrant.facts.place.Plottable;
import org.fourquadrant.facts.place.PlottableSet;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.Thresholds;

/**
 * The countries of a view under the definition that it shows and the one that it is compared with.
 *
 * <p>The other definition gives the values of the view's year for what it speaks of (a dataset mostly share and balance, a
 * statement the share alone); the rest is as shown. A country that lacks one of these is not compared.
 */
public final class Forks {

    private Forks() {}

    /** Whether a workspace has the definition of that name: a dataset, or a statement on a defence spending share. */
    public static boolean isKnown(Workspace workspace, String definition) {
        return workspace.dataset(definition).isPresent()
                || statements(workspace, definition).findAny().isPresent();
    }

    /** The forks of a set of countries; none where they are compared with nothing or with what the workspace lacks. */
    public static ForkSet of(Workspace workspace, PlottableSet shown, DataChoice data, Thresholds thresholds) {
        return definition(workspace, data)
                .map(other -> of(shown, other, thresholds))
                .orElse(ForkSet.NONE);
    }

    private static Optional<Definition> definition(Workspace workspace, DataChoice data) {
        int year = data.year();
        return data.compareWith()
                .flatMap(name -> workspace
                        .dataset(name)
                        .<Definition>map(dataset -> new Definition.OfDataset(dataset, year))
                        .or(() -> statements(workspace, name)
                                .findFirst()
                                .map(statement -> new Definition.OfStatement(statement, year))));
    }

    private static Stream<Statement> statements(Workspace workspace, String id) {
        return workspace.library().statements().stream()
                .filter(statement -> statement.id().equals(id) && Definition.OfStatement.isOne(statement));
    }

    private static ForkSet of(PlottableSet shown, Definition other, Thresholds thresholds) {
        Set<Indicator> spoken = other.indicators();
        List<Fork> forks = new ArrayList<>();
        List<WithoutFork> without = new ArrayList<>();
        for (Plottable one : shown.plottable()) {
            Optional<Observation> share = value(one.share(), other, spoken);
            Optional<Observation> balance = value(one.balance(), other, spoken);
            if (spoken.isEmpty() || share.isEmpty() || balance.isEmpty()) {
                without.add(new WithoutFork(one.country(), reason(share, balance)));
            } else {
                forks.add(new Fork(
                        one.country(),
                        Reading.of(one.share(), one.balance(), thresholds),
                        Reading.of(share.get(), balance.get(), thresholds)));
            }
        }
        return new ForkSet(forks, without);
    }

    private static Optional<Observation> value(Observation shown, Definition other, Set<Indicator> spoken) {
        return spoken.contains(shown.indicator()) ? other.find(shown.country(), shown.indicator()) : Optional.of(shown);
    }

    private static WithoutFork.Reason reason(Optional<Observation> share, Optional<Observation> balance) {
        if (share.isPresent() == balance.isPresent()) {
            return WithoutFork.Reason.NEITHER_VALUE;
        }
        return share.isEmpty() ? WithoutFork.Reason.NO_DEFENCE_SHARE : WithoutFork.Reason.NO_BALANCE;
    }
}
