package org.fourquadrant.ui.dossier;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.ui.shared.Findings;
import org.fourquadrant.ui.shared.Setting;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.Shown;

/** What the dossier says, as blocks from top to bottom. */
public final class DossierViewModel {

    private final Findings findings;
    private final ReadOnlyObjectWrapper<List<Block>> blocks = new ReadOnlyObjectWrapper<>(this, "blocks", List.of());
    private DossierWriter writer;

    public DossierViewModel(Session session, Findings findings) {
        this.findings = findings;
        session.shownProperty().subscribe(now -> blocks.set(write(now)));
    }

    ReadOnlyObjectProperty<List<Block>> blocksProperty() {
        return blocks.getReadOnlyProperty();
    }

    private List<Block> write(Shown now) {
        Setting setting = new Setting(now.view().language(), now.workspace());
        Optional<Country> country = now.view().focus().flatMap(now.workspace().countries()::find);
        if (writer == null || !writer.isFor(setting)) {
            writer = new DossierWriter(setting, findings);
        }
        return country.map(focus -> writer.write(focus, now.view())).orElseGet(writer::hint);
    }
}
