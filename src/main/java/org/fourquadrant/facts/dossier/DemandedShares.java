package org.fourquadrant.facts.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fourquadrant.facts.statement.Cited;
import org.fourquadrant.facts.statement.StatementIndex;
import org.fourquadrant.model.document.Quantity;
import org.fourquadrant.model.document.Stage;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.model.document.Unit;

/**
 * The shares of GDP for defence that the documents report as demanded or pledged. What is only asked about, estimated or
 * argued for by an author is none of them.
 */
public final class DemandedShares {

    private static final Set<Stage> COUNTED = EnumSet.of(Stage.DEMANDED, Stage.PLEDGED, Stage.AGREED, Stage.IN_FORCE);

    private final List<Cited> demands;

    public DemandedShares(StatementIndex statements) {
        this.demands = statements.all().stream()
                .filter(cited -> isCounted(cited.statement()))
                .toList();
    }

    private static boolean isCounted(Statement statement) {
        return statement.topic() == Topic.DEFENCE_DEMAND
                && COUNTED.contains(statement.stage())
                && !statement.opinion()
                && statement
                        .quantity()
                        .filter(quantity -> quantity.unit() == Unit.PERCENT_OF_GDP)
                        .isPresent();
    }

    /** Every share that is demanded or pledged by a day, the lowest first. */
    public List<DemandedShare> on(LocalDate day) {
        Map<Double, List<Cited>> byShare = new TreeMap<>();
        demands.stream()
                .filter(cited -> !cited.knownSince().isAfter(day))
                .forEach(cited -> byShare.computeIfAbsent(percent(cited), share -> new ArrayList<>())
                        .add(cited));
        return byShare.entrySet().stream()
                .map(entry -> new DemandedShare(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static double percent(Cited cited) {
        return cited.statement().quantity().map(Quantity::value).orElseThrow();
    }
}
