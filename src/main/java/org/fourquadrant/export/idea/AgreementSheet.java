package org.fourquadrant.export.idea;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fourquadrant.export.table.PlainNumber;
import org.fourquadrant.export.table.Sheet;
import org.fourquadrant.export.table.SheetColumn;
import org.fourquadrant.facts.agreement.AgreementCard;
import org.fourquadrant.facts.agreement.CashFlow;
import org.fourquadrant.facts.statement.Cited;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.document.Quantity;
import org.fourquadrant.model.document.Unit;
import org.fourquadrant.model.idea.AgreementLine;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.model.law.Act;
import org.fourquadrant.model.law.LawRate;

/** The columns of {@code agreement}: lines of a paper, agreements among the acts, rates, then years of cash flow. */
public final class AgreementSheet {

    /**
     * A row.
     *
     * @param part what it is: a part of the agreement, {@code reported}, {@code deal}, {@code since}, {@code promised} or {@code cash_year}
     * @param heading what it is called
     * @param text what it says
     * @param amount its figure
     * @param by who promises it, else empty
     * @param date its day
     * @param ended the first day without it
     * @param document the document or act
     * @param place the place in it
     */
    public record Row(
            String part,
            String heading,
            String text,
            Optional<Quantity> amount,
            String by,
            Optional<LocalDate> date,
            Optional<LocalDate> ended,
            String document,
            String place) {}

    private AgreementSheet() {}

    /** A sheet of a card, in the language of the words. */
    public static Sheet<Row> of(AgreementCard card, Optional<CashFlow> cash, IdeaWords words) {
        List<Row> rows = new ArrayList<>();
        card.lines().forEach(line -> rows.add(of(line, words)));
        card.reported().forEach(one -> rows.add(of(one, words)));
        card.deals().forEach(act -> rows.add(of(act, words)));
        card.since().forEach(rate -> rows.add(of("since", rate, words)));
        card.promised().forEach(rate -> rows.add(of("promised", rate, words)));
        cash.ifPresent(split -> split.years().forEach(year -> rows.addAll(of(year, words))));
        return new Sheet<>(
                List.of(
                        SheetColumn.ofText("iso3", row -> card.country().code().value()),
                        SheetColumn.ofText("part", Row::part),
                        SheetColumn.ofText("heading", Row::heading),
                        SheetColumn.ofText("text", Row::text),
                        SheetColumn.ofNumber("amount", AgreementSheet::amount, row -> ""),
                        SheetColumn.ofText(
                                "unit",
                                row -> row.amount()
                                        .map(amount -> Tokens.of(amount.unit()))
                                        .orElse("")),
                        SheetColumn.ofText("by", Row::by),
                        SheetColumn.ofText("date", row -> day(row.date())),
                        SheetColumn.ofText("ended", row -> day(row.ended())),
                        SheetColumn.ofText("document", Row::document),
                        SheetColumn.ofText("place", Row::place)),
                rows);
    }

    private static Optional<BigDecimal> amount(Row row) {
        return row.amount().map(amount -> PlainNumber.of(amount.value()));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static Row of(AgreementLine line, IdeaWords words) {
        return new Row(
                Tokens.of(line.part()),
                line.heading().in(words.language()),
                line.text().in(words.language()),
                line.amount(),
                Tokens.of(line.by()),
                line.date(),
                Optional.empty(),
                line.citation().document(),
                line.citation().place());
    }

    private static Row of(Cited one, IdeaWords words) {
        return new Row(
                "reported",
                "",
                one.statement().summary().in(words.language()),
                one.statement().quantity(),
                "",
                one.statement()
                        .dates()
                        .first()
                        .filter(date -> date.precision() == PartialDate.Precision.DAY)
                        .map(PartialDate::firstDay),
                Optional.empty(),
                one.statement().citation().document(),
                one.statement().citation().place());
    }

    private static Row of(Act act, IdeaWords words) {
        return new Row(
                "deal",
                act.shortName().in(words.language()),
                act.summary().in(words.language()),
                Optional.empty(),
                "",
                Optional.of(act.day()),
                Optional.empty(),
                act.id(),
                act.place().citation());
    }

    private static Row of(String part, LawRate rate, IdeaWords words) {
        return new Row(
                part,
                goods(rate, words),
                words.texts().get("law_basis", rate.basis()),
                percent(rate.percent()),
                "",
                rate.dates().lawful().from().or(() -> Optional.of(rate.dates().announced())),
                rate.dates().lawful().to(),
                rate.act().id(),
                rate.act().place().citation());
    }

    /** The goods that a rate reaches, in words. */
    static String goods(LawRate rate, IdeaWords words) {
        return rate.isOfAllGoods()
                ? words.texts().get("agreement.all_goods")
                : rate.goods().in(words.language());
    }

    private static Optional<Quantity> percent(OptionalDouble percent) {
        return percent.isPresent() ? Optional.of(new Quantity(percent.getAsDouble(), Unit.PERCENT)) : Optional.empty();
    }

    private static List<Row> of(CashFlow.Year year, IdeaWords words) {
        return List.of(
                cash(year, "agreement.to_partner", year.toPartner(), words),
                cash(year, "agreement.to_us", year.toUs(), words),
                cash(year, "agreement.owed", year.owed(), words));
    }

    private static Row cash(CashFlow.Year year, String key, double dollars, IdeaWords words) {
        return new Row(
                "cash_year",
                words.texts().format("agreement.year", words.figures().count(year.year())),
                words.texts().get(key),
                Optional.of(new Quantity(Math.rint(dollars), Unit.USD)),
                "",
                Optional.empty(),
                Optional.empty(),
                "ours",
                "");
    }
}
