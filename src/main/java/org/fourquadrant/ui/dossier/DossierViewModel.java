package org.fourquadrant.ui.dossier;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.ui.shared.LanguageAndWorkspace;
import org.fourquadrant.ui.state.Session;

/** What the dossier says, as blocks from top to bottom. */
public final class DossierViewModel {

    private final ReadOnlyObjectWrapper<List<Block>> blocks = new ReadOnlyObjectWrapper<>(this, "blocks", List.of());
    private DossierWriter writer;

    public DossierViewModel(Session session) {
        session.shownProperty().subscribe(now -> blocks.set(write(session.facts())));
    }

    ReadOnlyObjectProperty<List<Block>> blocksProperty() {
        return blocks.getReadOnlyProperty();
    }

    private List<Block> write(Facts now) {
        LanguageAndWorkspace setting = new LanguageAndWorkspace(now.view().language(), now.workspace());
        Optional<Country> country = now.view().focus().flatMap(now.workspace().countries()::find);
        if (writer == null || !writer.isFor(setting)) {
            writer = new DossierWriter(setting, now.knowledge());
        }
        return country.map(focus -> writer.write(focus, now)).orElseGet(writer::hint);
    }
}
