package org.fourquadrant.export.idea;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.agreement.AgreementCard;
import org.fourquadrant.facts.agreement.CashFlow;
import org.fourquadrant.facts.statement.Cited;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.document.Quantity;
import org.fourquadrant.model.document.Unit;
import org.fourquadrant.model.idea.AgreementLine;
import org.fourquadrant.model.law.Act;
import org.fourquadrant.model.law.LawRate;
import org.fourquadrant.text.PlaceNames;
import org.fourquadrant.text.Quantities;

/** What was agreed with a country, as lines for a person. */
public final class AgreementText {

    /** The columns of a table of an agreement's lines. */
    public static final List<String> COLUMNS = List.of("heading", "amount", "by", "date", "place");

    private static final String ACTS = "";

    private final IdeaWords words;
    private final Facts facts;
    private final Quantities quantities;

    public AgreementText(IdeaWords words, Facts facts) {
        this.words = words;
        this.facts = facts;
        this.quantities = new Quantities(words.language());
    }

    /** The lines of a card, and of the split of cash flow where one is asked. */
    public List<String> lines(AgreementCard card, Optional<CashFlow> cash) {
        return IdeaLine.texts(cited(card, cash));
    }

    /** The same with what each rests on. */
    public List<IdeaLine> cited(AgreementCard card, Optional<CashFlow> cash) {
        String name = card.country().name().in(words.language());
        String day = words.dates().day(facts.view().data().asOf());
        if (card.isEmpty()) {
            return List.of(IdeaLine.ours(text("agreement.none", name, day)));
        }
        List<IdeaLine> lines = new ArrayList<>();
        lines.add(IdeaLine.ours(text("agreement.heading", name, day)));
        card.lines().forEach(line -> lines.add(IdeaLine.of(line(line), line.citation())));
        lines.addAll(citedActs(card));
        cash.ifPresent(split -> {
            lines.add(IdeaLine.GAP);
            assumed(split).forEach(line -> lines.add(IdeaLine.ours(line, terms(card))));
        });
        return lines;
    }

    /** Where the terms of the split stand. */
    private static Citation[] terms(AgreementCard card) {
        return card.lines().stream()
                .filter(line -> line.part() == AgreementLine.Part.CASH_FLOW)
                .map(AgreementLine::citation)
                .distinct()
                .toArray(Citation[]::new);
    }

    /** What papers report where none gives line by line, the agreements among the acts, what came into force since and what was only promised. */
    public List<String> acts(AgreementCard card) {
        return IdeaLine.texts(citedActs(card));
    }

    private List<IdeaLine> citedActs(AgreementCard card) {
        List<IdeaLine> lines = new ArrayList<>();
        part(
                "agreement.reported",
                card.reported().stream()
                        .map(one -> IdeaLine.of(reported(one), one.statement().citation()))
                        .toList(),
                lines);
        part(
                "agreement.deals",
                card.deals().stream()
                        .map(act -> IdeaLine.of(deal(act), IdeaLine.of(act)))
                        .toList(),
                lines);
        part("agreement.since", rates(card.since()), lines);
        part("agreement.promised", rates(card.promised()), lines);
        return lines;
    }

    private List<IdeaLine> rates(List<LawRate> rates) {
        return rates.stream()
                .map(rate -> IdeaLine.of(rate(rate), IdeaLine.of(rate.act())))
                .toList();
    }

    /** A line of the agreement as a row, a text for each of {@link #COLUMNS}. */
    public List<String> cells(AgreementLine line) {
        return List.of(
                line.heading().in(words.language()),
                line.amount().map(quantities::text).orElse(""),
                words.texts().get("agreement.by.short", line.by()),
                line.date().map(words.dates()::shortDay).orElse(""),
                new PlaceNames(words.language()).brief(line.citation().place()));
    }

    /** The documents that report its lines, and the acts. */
    public String sources(AgreementCard card) {
        Stream<String> documents = Stream.concat(
                        card.lines().stream().map(AgreementLine::citation),
                        card.reported().stream().map(one -> one.statement().citation()))
                .map(Citation::document)
                .distinct();
        return Stream.concat(documents, Stream.of(ACTS))
                .filter(id -> !id.equals(ACTS) || !card.deals().isEmpty())
                .map(id -> facts.workspace()
                        .library()
                        .document(id)
                        .map(one -> one.shortName().in(words.language()))
                        .orElseGet(() -> text("agreement.acts")))
                .collect(Collectors.joining(text("purpose.separator")));
    }

    private void part(String heading, List<IdeaLine> of, List<IdeaLine> lines) {
        if (!of.isEmpty()) {
            lines.add(IdeaLine.GAP);
            lines.add(IdeaLine.of(text(heading)));
            lines.addAll(of);
        }
    }

    private String line(AgreementLine line) {
        String heading = line.heading().in(words.language());
        String said = line.text().in(words.language());
        String by = words.texts().get("agreement.by", line.by());
        String source = words.source(line.citation(), facts.workspace().library());
        return line.amount()
                .map(amount -> text("agreement.line.amount", heading, quantities.text(amount), said, by, source))
                .orElseGet(() -> text("agreement.line", heading, said, by, source));
    }

    private String reported(Cited one) {
        return text(
                "agreement.deal",
                one.statement()
                        .dates()
                        .first()
                        .map(words.dates()::partial)
                        .orElseGet(() -> words.texts()
                                .format("agreement.known", words.dates().day(one.knownSince()))),
                one.statement().summary().in(words.language()),
                words.source(one.statement().citation(), facts.workspace().library()));
    }

    private String deal(Act act) {
        return text(
                "agreement.deal",
                words.dates().day(act.day()),
                act.summary().in(words.language()),
                act.shortName().in(words.language()));
    }

    private String rate(LawRate rate) {
        String percent =
                rate.percent().isPresent() ? words.figures().rate(rate.percent().getAsDouble()) : "–";
        String from = words.dates()
                .day(rate.dates().lawful().from().orElse(rate.dates().announced()));
        String goods = AgreementSheet.goods(rate, words);
        String basis = words.texts().get("law_basis", rate.basis());
        String act = rate.act().shortName().in(words.language());
        return rate.dates()
                .lawful()
                .to()
                .filter(end -> !end.isAfter(facts.view().data().asOf()))
                .map(end -> text(
                        "agreement.rate.ended",
                        goods,
                        percent,
                        basis,
                        from,
                        words.dates().day(end),
                        act))
                .orElseGet(() -> text("agreement.rate", goods, percent, basis, from, act));
    }

    /** How cash flow would be split, and on what assumptions of ours. */
    public List<String> assumed(CashFlow cash) {
        List<String> lines = new ArrayList<>();
        lines.add(text(
                "agreement.cash",
                money(cash.terms().invested()),
                words.figures().rate(cash.assumptions().earnings()),
                words.figures().rate(cash.assumptions().interest())));
        lines.add(cash.paidBackIn()
                .map(year -> text("agreement.cash.back", words.figures().count(year)))
                .orElseGet(() -> text(
                        "agreement.cash.never",
                        words.figures().count(cash.years().size()))));
        lines.add(text(
                "agreement.cash.all",
                words.figures().count(cash.years().size()),
                money(cash.allToPartner()),
                money(cash.allToUs())));
        lines.add(text("agreement.cash.ours"));
        return lines;
    }

    /** The most that is split in a year. */
    public String most(CashFlow cash) {
        return text(
                "agreement.cash.most",
                money(cash.years().stream()
                        .mapToDouble(year -> year.toPartner() + year.toUs())
                        .max()
                        .orElse(0)));
    }

    private String money(double dollars) {
        return quantities.text(new Quantity(dollars, Unit.USD));
    }

    private String text(String key, Object... arguments) {
        return words.texts().format(key, arguments);
    }
}
