package org.fourquadrant.ui.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.fourquadrant.analysis.dossier.Dossier;
import org.fourquadrant.analysis.dossier.Dossiers;
import org.fourquadrant.model.Country;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.Coverage;
import org.fourquadrant.ui.shared.Findings;
import org.fourquadrant.ui.shared.Setting;
import org.fourquadrant.ui.shared.Sources;
import org.fourquadrant.ui.shared.Terms;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.Shown;

/** What the dossier says, as blocks from top to bottom. */
public final class DossierViewModel {

    private final Findings findings;
    private final ReadOnlyObjectWrapper<List<Block>> blocks = new ReadOnlyObjectWrapper<>(this, "blocks", List.of());

    public DossierViewModel(Session session, Findings findings) {
        this.findings = findings;
        session.shownProperty().subscribe(now -> blocks.set(write(now)));
    }

    ReadOnlyObjectProperty<List<Block>> blocksProperty() {
        return blocks.getReadOnlyProperty();
    }

    private List<Block> write(Shown now) {
        Setting setting = new Setting(now.view().language(), now.workspace());
        Terms terms = setting.terms();
        Texts texts = Texts.of("org.fourquadrant.ui.dossier.dossier", setting.language());
        Sources sources = new Sources(now.workspace().library(), terms);
        LineWriter lines = new LineWriter(texts, terms, sources);
        Optional<Country> country = now.view().focus().flatMap(now.workspace().countries()::find);
        if (country.isEmpty()) {
            return List.of(
                    new HintWriter(texts, terms, lines).hint(now.workspace().library()));
        }
        Dossiers dossiers = findings.dossiers(now.workspace());
        Dossier dossier = dossiers.of(now.view(), country.get().code());
        Coverage coverage = findings.coverage(now.workspace());
        CountryWriter values = new CountryWriter(now.workspace(), texts, terms, sources);
        TariffWriter tariffs = new TariffWriter(texts, terms, lines);
        SectionWriter sections = new SectionWriter(texts, terms, lines);
        List<Block> all = new ArrayList<>();
        all.add(values.heading(country.get(), dossier, now.view().thresholds().main()));
        sections.quadrant(dossier).ifPresent(all::add);
        all.add(values.values(dossier));
        all.add(tariffs.onDate(dossier.tariff()));
        all.add(tariffs.steps(
                dossiers.tariffs().steps(dossier.country(), coverage.from(), coverage.to()), coverage, dossier.asOf()));
        tariffs.pending(dossier.tariff()).ifPresent(all::add);
        all.add(tariffs.products(dossier.tariff()));
        all.add(sections.negotiation(dossier.negotiation()));
        all.add(sections.agreements(dossier));
        all.add(sections.defence(dossier));
        all.addAll(sections.folded(dossier));
        return all;
    }
}
