package org.fourquadrant.export.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;

class CitedDocumentsTest {

    @Test
    void theDocumentThatAViewIsComparedWithIsCited() {
        Workspace workspace = new WorkspaceLoader().load();
        View plain = FirstView.of(workspace, Language.ENGLISH);
        Facts facts = Facts.of(workspace, plain);
        Statement second = workspace.library().statements().stream()
                .filter(statement -> facts.isSource(statement.id()))
                .findFirst()
                .orElseThrow();
        View forked = plain.withData(plain.data().withCompareWith(Optional.of(second.id())));
        assertEquals(Set.of(), CitedDocuments.ofChart(facts));
        assertEquals(Set.of(second.citation().document()), CitedDocuments.ofChart(facts.with(forked)));
    }
}
