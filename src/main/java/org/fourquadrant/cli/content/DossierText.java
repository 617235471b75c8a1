package org.fourquadrant.cli.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourquadrant.chart.words.TariffTexts;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.cost.DefenceCost;
import org.fourquadrant.facts.cost.Gdp;
import org.fourquadrant.facts.dossier.Dossier;
import org.fourquadrant.facts.dossier.Section;
import org.fourquadrant.facts.negotiation.NegotiationOnDate;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.facts.statement.Reach;
import org.fourquadrant.facts.statement.Related;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.NegotiationStage;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.document.Library;
import org.fourquadrant.model.document.Quantity;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.model.law.Act;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.PlaceText;
import org.fourquadrant.text.Quantities;

/** A dossier as lines for a person, each claim with its citation. */
public final class DossierText {

    private final TerminalWords words;
    private final ClaimText claims;

    /** @param library gives the names of the documents that are cited */
    public DossierText(TerminalWords words, Library library) {
        this.words = words;
        this.claims = new ClaimText(words, library);
    }

    /** The lines of the dossier of a country. */
    public List<String> lines(Facts facts, Country country) {
        Dossier dossier = facts.dossier(country.code());
        View view = facts.view();
        List<String> lines = new ArrayList<>();
        lines.add(words.texts()
                .format(
                        "country.heading",
                        country.name().in(words.language()),
                        country.code().value(),
                        words.dates().day(dossier.asOf())));
        lines.add(place(dossier, view));
        ShownValues.balance(dossier).map(this::balance).ifPresent(lines::add);
        ShownValues.share(dossier).map(this::share).ifPresent(lines::add);
        ShownValues.otherShares(dossier).stream().map(claims::otherShare).forEach(lines::add);
        facts.cost(country.code(), view.thresholds().main())
                .map(cost -> new CostText(words, claims).lines(cost, facts.gdps(country.code())))
                .ifPresent(lines::addAll);
        lines.add("");
        lines.addAll(new TariffText(words, claims).lines(dossier));
        lines.add("");
        lines.add(negotiation(dossier.negotiation()));
        dossier.negotiation()
                .deciding()
                .map(Related::statement)
                .map(claims::line)
                .ifPresent(lines::add);
        dossier.negotiation()
                .renewed()
                .map(Related::statement)
                .map(claims::datedLine)
                .ifPresent(lines::add);
        dossier.negotiation().deals().stream()
                .flatMap(act -> deal(act, dossier.tariff().date()))
                .forEach(lines::add);
        dossier.sections().forEach((topic, section) -> lines.addAll(section(topic, section)));
        lines.add("");
        lines.add(words.texts().format("country.everyone", ofEveryone(dossier)));
        return lines;
    }

    private String place(Dossier dossier, View view) {
        String line = words.figures().threshold(view.thresholds().main());
        Optional<PlottedCountry> plotted = dossier.plotted();
        if (plotted.isPresent() && !plotted.get().decided()) {
            return new PlaceText(words.language()).undecided(plotted.get().share());
        }
        if (plotted.isPresent()) {
            return words.texts()
                    .format("country.quadrant." + Tokens.of(plotted.get().quadrant()), line);
        }
        return dossier.notPlotted()
                .map(one -> words.texts()
                        .format("country.not_plotted", words.texts().get("not_plotted", one.reason())))
                .orElse(words.texts().format("country.not_listed", view.data().dataset()));
    }

    private String balance(Observation balance) {
        return words.texts()
                .format(
                        "country.balance",
                        words.figures().balance(balance.value()),
                        String.valueOf(balance.measuredIn()),
                        claims.source(balance.citation()));
    }

    private String share(Observation share) {
        String key = share.estimate() ? "country.share.estimate" : "country.share";
        return words.texts()
                .format(
                        key,
                        words.figures().share(share),
                        String.valueOf(share.measuredIn()),
                        claims.source(share.citation()));
    }

    private Stream<String> deal(Act act, LocalDate day) {
        String said = words.texts()
                .format(
                        "claim",
                        act.summary().in(words.language()),
                        act.shortName().in(words.language()));
        String note = act.note().on(day).in(words.language());
        return note.isEmpty() ? Stream.of(said) : Stream.of(said, words.texts().format("claim.note", note));
    }

    private String negotiation(NegotiationOnDate negotiation) {
        String stage = words.texts().get("negotiation", negotiation.reported());
        if (negotiation.isLastKnown()) {
            String until =
                    words.dates().day(negotiation.lastConfirmed().orElseThrow().day());
            return words.texts().format("country.negotiation.last_known", stage, until);
        }
        if (negotiation.stage() == NegotiationStage.BEYOND_KNOWLEDGE) {
            return words.texts().format("country.negotiation", words.texts().get("negotiation", negotiation.stage()));
        }
        return negotiation
                .since()
                .map(date -> words.texts()
                        .format("country.negotiation.since", stage, new TariffTexts(words.language()).since(date)))
                .orElse(words.texts().format("country.negotiation", stage));
    }

    /** What is said of every trading partner would fill each dossier alike: here it is only counted. */
    private List<String> section(Topic topic, Section section) {
        List<String> lines = section.statements().stream()
                .filter(related -> related.reach() != Reach.EVERYONE)
                .map(Related::statement)
                .map(claims::datedLine)
                .toList();
        if (lines.isEmpty()) {
            return lines;
        }
        List<String> headed = new ArrayList<>(List.of("", words.texts().get("topic", topic)));
        headed.addAll(lines);
        return headed;
    }

    private static long ofEveryone(Dossier dossier) {
        return dossier.sections().values().stream()
                .flatMap(section -> section.statements().stream())
                .filter(related -> related.reach() == Reach.EVERYONE)
                .count();
    }

    /** What it takes a country to reach the line, as lines for a person. */
    private static final class CostText {

        private final TerminalWords words;
        private final ClaimText claims;

        CostText(TerminalWords words, ClaimText claims) {
            this.words = words;
            this.claims = claims;
        }

        /** A line for each GDP at hand, or one in points alone; nothing where the line is met. */
        List<String> lines(DefenceCost cost, List<Gdp> gdps) {
            String line = words.figures().threshold(cost.target());
            String points = words.figures().points(cost.missingPoints());
            if (cost.missingPoints() == 0) {
                return List.of();
            }
            return gdps.isEmpty()
                    ? List.of(words.texts().format("country.cost.points", line, points))
                    : gdps.stream().map(gdp -> line(line, points, cost, gdp)).toList();
        }

        private String line(String line, String points, DefenceCost cost, Gdp gdp) {
            return words.texts()
                    .format(
                            gdp.origin() instanceof Gdp.Origin.Implied ? "country.cost.implied" : "country.cost.listed",
                            line,
                            points,
                            money(cost.missingAmount(gdp.amount())),
                            money(cost.targetAmount(gdp.amount())),
                            money(gdp.amount()),
                            claims.source(gdp.citation()));
        }

        private String money(Quantity money) {
            return new Quantities(words.language()).text(money);
        }
    }
}
