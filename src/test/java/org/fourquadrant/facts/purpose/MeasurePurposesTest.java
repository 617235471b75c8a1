package org.fourquadrant.facts.purpose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.law.LawRate;
import org.junit.jupiter.api.Test;

class MeasurePurposesTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final MeasurePurposes PURPOSES = new MeasurePurposes(WORKSPACE);

    @Test
    void everyActThatSetsARateHasAPurpose() {
        List<LawRate> rates = WORKSPACE.acts().contents().orElseThrow().rates();
        assertFalse(rates.isEmpty());
        assertEquals(
                Set.of(),
                rates.stream()
                        .map(LawRate::act)
                        .filter(act -> PURPOSES.of(act).isEmpty())
                        .collect(Collectors.toSet()));
    }

    @Test
    void everyMeasureThatPapersReportHasAPurpose() {
        assertEquals(
                Set.of(),
                WORKSPACE.library().statements().stream()
                        .filter(statement -> !statement.measure().isEmpty())
                        .filter(statement -> PURPOSES.of(statement).isEmpty())
                        .map(Statement::measure)
                        .collect(Collectors.toSet()));
    }
}
