package org.fourquadrant.export.idea;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourquadrant.export.table.Sheet;
import org.fourquadrant.export.table.SheetColumn;
import org.fourquadrant.facts.formula.FormulaOnTrade;
import org.fourquadrant.facts.formula.ReciprocalRow;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.idea.AnnouncedRate;

/** What the formula of the reciprocal tariff gives, as lines for a person. */
public final class FormulaText {

    /** These are for programs: a person reads the first two under the table, and the others from the columns. */
    private static final Set<String> NOT_SHOWN = Set.of(
            "year",
            "dataset",
            "printed_pct",
            "rule_minus_announced",
            "rule_minus_annex_i",
            "rule_minus_from_2025_08_07");

    private final Workspace workspace;
    private final IdeaWords words;

    public FormulaText(Workspace workspace, IdeaWords words) {
        this.workspace = workspace;
        this.words = words;
    }

    /** The columns that a person reads. */
    public Sheet<ReciprocalRow> shown(Sheet<ReciprocalRow> sheet) {
        List<SheetColumn<ReciprocalRow>> shown = sheet.columns().stream()
                .filter(column -> !NOT_SHOWN.contains(column.key()))
                .toList();
        return new Sheet<>(shown, sheet.rows());
    }

    /** What is said under the table: the formula and whose it is, the data, the misses, and who is left out. */
    public List<String> notes(FormulaOnTrade found) {
        return IdeaLine.texts(cited(found));
    }

    /** The same with what each rests on. */
    public List<IdeaLine> cited(FormulaOnTrade found) {
        List<IdeaLine> lines = new ArrayList<>();
        lines.add(IdeaLine.of(source(found), IdeaLine.of(found.dataset())));
        lines.addAll(citedCore(found));
        lines.add(IdeaLine.of(text("tariff.left_out")));
        found.leftOut().forEach(one -> lines.add(IdeaLine.of(leftOut(one), one.citation())));
        return lines;
    }

    /** Whose trade it is reckoned on. */
    public String source(FormulaOnTrade found) {
        return text(
                "tariff.source",
                String.valueOf(found.year()),
                found.dataset().info().sourceLine().in(words.language()));
    }

    /** The formula and whose it is, and what it reproduces. */
    public List<String> core(FormulaOnTrade found) {
        return IdeaLine.texts(citedCore(found));
    }

    private List<IdeaLine> citedCore(FormulaOnTrade found) {
        Citation printed = constant("elasticity");
        Citation[] announced = announced();
        return List.of(
                IdeaLine.of(
                        text(
                                "tariff.formula",
                                words.figures().plain(found.formula().elasticity(), 0, 4),
                                words.figures().plain(found.formula().passThrough(), 0, 4)),
                        printed),
                IdeaLine.ours(text("tariff.sign"), printed),
                IdeaLine.ours(
                        text("tariff.rule", words.figures().rate(found.formula().baseline())), constant("baseline")),
                IdeaLine.of(fit("tariff.fit.annex", found.annex()), announced),
                IdeaLine.of(fit("tariff.fit.chart", found.chart()), announced),
                IdeaLine.of(fit("tariff.fit.others", found.others()), announced),
                IdeaLine.of(text("tariff.fit.why", words.figures().count(found.higherInAnnex())), announced));
    }

    private Citation constant(String id) {
        return workspace.figures().find(id).citation();
    }

    /** Where the rates announced stand. */
    private Citation[] announced() {
        return workspace.ideas().contents().announced().stream()
                .filter(rate -> !rate.isLeftOut())
                .map(AnnouncedRate::citation)
                .distinct()
                .toArray(Citation[]::new);
    }

    private String fit(String key, FormulaOnTrade.Fit fit) {
        return fit.missed().isEmpty()
                ? text(key + ".all", words.figures().count(fit.compared()))
                : text(key, words.figures().count(fit.met()), words.figures().count(fit.compared()), missed(fit));
    }

    private String missed(FormulaOnTrade.Fit fit) {
        return fit.missed().stream().map(row -> row.country().code().value()).collect(Collectors.joining(", "));
    }

    private String leftOut(AnnouncedRate one) {
        return text("tariff.left_out.one", name(one.country()), one.leftOut().in(words.language()));
    }

    private String name(CountryCode code) {
        return workspace
                .countries()
                .find(code)
                .map(Country::name)
                .map(name -> name.in(words.language()))
                .orElse(code.value());
    }

    private String text(String key, Object... arguments) {
        return words.texts().format(key, arguments);
    }
}
