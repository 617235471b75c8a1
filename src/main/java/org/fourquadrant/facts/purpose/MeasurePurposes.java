package org.fourquadrant.facts.purpose;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.idea.IdeasLibrary;
import org.fourquadrant.model.idea.MeasurePurpose;
import org.fourquadrant.model.law.Act;

/** Which purposes the measures have that acts set and papers report: ids, none for what is no measure. */
public final class MeasurePurposes {

    private final Map<String, Set<String>> byAct = new HashMap<>();
    private final Map<String, Set<String>> byMeasure = new HashMap<>();

    /** Reads acts and ideas, if that has not been done. */
    public MeasurePurposes(Workspace workspace) {
        IdeasLibrary.Contents ideas = workspace.ideas().contents();
        Map<String, Set<String>> byLayer = new HashMap<>();
        for (MeasurePurpose measure : ideas.measures()) {
            byLayer.put(measure.layer(), Set.copyOf(measure.purposes()));
        }
        workspace.acts().contents().stream()
                .flatMap(acts -> acts.rates().stream())
                .forEach(rate -> byAct.computeIfAbsent(rate.act().id(), act -> new HashSet<>())
                        .addAll(byLayer.getOrDefault(rate.layer().id(), Set.of())));
        ideas.reported().forEach((measure, layer) -> byMeasure.put(measure, byLayer.getOrDefault(layer, Set.of())));
    }

    /** Those of all measures that an act sets a rate of. */
    public Set<String> of(Act act) {
        return Set.copyOf(byAct.getOrDefault(act.id(), Set.of()));
    }

    /** Those of the measure that a statement is about. */
    public Set<String> of(Statement statement) {
        return byMeasure.getOrDefault(statement.measure(), Set.of());
    }
}
