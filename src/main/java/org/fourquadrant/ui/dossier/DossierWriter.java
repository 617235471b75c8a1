package org.fourquadrant.ui.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.Knowledge;
import org.fourquadrant.facts.cost.DefenceCost;
import org.fourquadrant.facts.cost.Gdp;
import org.fourquadrant.facts.dossier.Dossier;
import org.fourquadrant.facts.tariff.TariffStep;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.document.Library;
import org.fourquadrant.model.document.Subject;
import org.fourquadrant.model.view.AskedSources;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.PlaceText;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.LanguageAndWorkspace;
import org.fourquadrant.ui.shared.Sources;
import org.fourquadrant.ui.shared.Terms;

/** Writes dossiers of one workspace in one language. */
final class DossierWriter {

    private record Kept<K, V>(K key, V value) {}

    private record OnDate(CountryCode country, LocalDate asOf, AskedSources sources, Theme theme) {}

    private record Asked(CountryCode country, AskedSources sources) {}

    private record Documented(List<Block> tariffs, List<Block> sections) {}

    private final LanguageAndWorkspace setting;
    private final Knowledge knowledge;
    private final CountryWriter values;
    private final CostWriter costs;
    private final TariffWriter tariffs;
    private final SectionWriter sections;
    private final HintWriter hints;
    // While the line moves, what the documents say stays; while the date moves, the steps stay.
    private Optional<Kept<OnDate, Documented>> documented = Optional.empty();
    private Optional<Kept<Asked, List<TariffStep>>> steps = Optional.empty();

    DossierWriter(LanguageAndWorkspace setting, Knowledge knowledge) {
        this.setting = setting;
        this.knowledge = knowledge;
        Terms terms = setting.terms();
        Texts texts = Texts.of("org.fourquadrant.ui.dossier.dossier", setting.language());
        Sources sources = new Sources(setting.workspace(), terms);
        LineWriter lines = new LineWriter(texts, terms, sources);
        this.values = new CountryWriter(setting.workspace(), texts, terms, sources);
        this.costs = new CostWriter(texts, terms, sources);
        this.tariffs = new TariffWriter(texts, terms, lines);
        this.sections = new SectionWriter(texts, terms, lines);
        this.hints = new HintWriter(texts, terms, lines);
    }

    boolean isFor(LanguageAndWorkspace wanted) {
        return setting.language() == wanted.language() && setting.workspace() == wanted.workspace();
    }

    /** What is said where no country is in focus. */
    List<Block> hint() {
        return List.of(hints.hint(setting.workspace().library()));
    }

    /** The dossier of a country for a view. */
    List<Block> write(Country country, Facts facts) {
        View view = facts.view();
        Dossier dossier = facts.dossier(country.code());
        List<Block> all = new ArrayList<>();
        all.add(values.heading(country, dossier, view));
        all.add(values.values(dossier, view.data()));
        costs.toTheLine(dossier, facts).ifPresent(all::add);
        values.peers(country, dossier).ifPresent(all::add);
        Documented said = documented(dossier, view);
        all.addAll(said.tariffs());
        sections.quadrant(dossier).ifPresent(all::add);
        all.addAll(said.sections());
        return all;
    }

    private Documented documented(Dossier dossier, View view) {
        OnDate key = new OnDate(dossier.country(), dossier.asOf(), view.data().sources(), view.theme());
        Documented said = documented
                .filter(kept -> kept.key().equals(key))
                .map(Kept::value)
                .orElseGet(() -> new Documented(tariffsOf(dossier, view), sections.all(dossier)));
        documented = Optional.of(new Kept<>(key, said));
        return said;
    }

    private List<Block> tariffsOf(Dossier dossier, View view) {
        List<Block> all = new ArrayList<>();
        all.add(tariffs.onDate(dossier.tariff(), view.data().sources()));
        all.add(tariffs.steps(
                stepsOf(new Asked(dossier.country(), view.data().sources())), knowledge.coverage(), view));
        tariffs.pending(dossier.tariff()).ifPresent(all::add);
        all.add(tariffs.products(dossier));
        return all;
    }

    private List<TariffStep> stepsOf(Asked asked) {
        List<TariffStep> found = steps.filter(kept -> kept.key().equals(asked))
                .map(Kept::value)
                .orElseGet(() -> knowledge.tariffSteps(asked.country(), asked.sources()));
        steps = Optional.of(new Kept<>(asked, found));
        return found;
    }

    /** Writes what it takes a country to reach the line, in points and, where a GDP is cited, in money. */
    private static final class CostWriter {

        private final Texts texts;
        private final Terms terms;
        private final Sources sources;

        CostWriter(Texts texts, Terms terms, Sources sources) {
            this.texts = texts;
            this.terms = terms;
            this.sources = sources;
        }

        /** What is missing to the line; empty where nothing is, or where no share is known. */
        Optional<Block> toTheLine(Dossier dossier, Facts facts) {
            CountryCode country = dossier.country();
            return dossier.plotted()
                    .flatMap(plotted ->
                            facts.cost(country, facts.view().thresholds().main()))
                    .filter(cost -> cost.missingPoints() > 0)
                    .map(cost -> new Block.Cost(figures(cost, facts.gdps(country))));
        }

        private List<Figure> figures(DefenceCost cost, List<Gdp> gdps) {
            List<Figure> figures = new ArrayList<>();
            String points = terms.figures().points(cost.missingPoints());
            figures.add(new Figure(
                    texts.format("cost.label", terms.figures().threshold(cost.target())),
                    texts.format("unit.percentage_points", points),
                    gdps.isEmpty() ? texts.get("cost.no_gdp") : "",
                    "",
                    Optional.empty()));
            for (Gdp gdp : gdps) {
                String more = terms.quantity(cost.missingAmount(gdp.amount()));
                String whole = terms.quantity(cost.targetAmount(gdp.amount()));
                figures.add(new Figure(texts.get("cost.more"), more, "", "", Optional.empty()));
                figures.add(new Figure(texts.get("cost.whole"), whole, basis(gdp), "", Optional.of(sources.of(gdp))));
            }
            return figures;
        }

        private String basis(Gdp gdp) {
            String amount = terms.quantity(gdp.amount());
            if (gdp.origin() instanceof Gdp.Origin.Listed listed) {
                Observation value = listed.value();
                return texts.format("cost.gdp.listed", amount, String.valueOf(value.measuredIn()));
            }
            return texts.format("cost.gdp.implied", amount);
        }
    }

    /** Writes what is said where no country is in focus: how to choose one, and what the quadrants mean. */
    private static final class HintWriter {

        private final Texts texts;
        private final Terms terms;
        private final LineWriter lines;

        HintWriter(Texts texts, Terms terms, LineWriter lines) {
            this.texts = texts;
            this.terms = terms;
            this.lines = lines;
        }

        Block hint(Library library) {
            return new Block.Hint(
                    texts.get("hint.title"),
                    Arrays.stream(Quadrant.values())
                            .map(quadrant -> meaning(quadrant, library))
                            .toList());
        }

        private QuadrantMeaning meaning(Quadrant quadrant, Library library) {
            Subject subject = new Subject.InQuadrant(quadrant);
            List<Line> said = library.statements().stream()
                    .filter(statement -> statement.subjects().contains(subject))
                    .map(lines::line)
                    .toList();
            return new QuadrantMeaning(
                    quadrant,
                    texts.format(
                            "hint.quadrant", new PlaceText(texts.language()).name(quadrant), terms.quadrant(quadrant)),
                    said);
        }
    }
}
