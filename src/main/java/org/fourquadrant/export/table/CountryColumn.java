package org.fourquadrant.export.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fourquadrant.chart.words.TariffTexts;
import org.fourquadrant.facts.CountryRow;
import org.fourquadrant.facts.law.LawOnDate;
import org.fourquadrant.facts.law.LegalRate;
import org.fourquadrant.facts.tariff.Standing;
import org.fourquadrant.model.country.NameOrder;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.model.law.Act;
import org.fourquadrant.text.Dates;

/**
 * What a table says of a country: a constant for each column of clipboard and command line, of which some are columns of
 * the window too. One more column is one more constant.
 */
public enum CountryColumn {
    ISO3(
            "iso3",
            "heading.code",
            (row, words) -> Optional.of(row.country().code().value())),
    NAME(
            "name",
            "heading.name",
            CountryValues::name,
            CountryValues::name,
            new InWindow(1, "heading.economy", CountryValues::name)),
    BALANCE(
            "balance_musd",
            "indicator.goods_balance",
            (row, words) -> CountryValues.number(row.balance()),
            (row, words) -> row.balance().map(value -> words.figures().exactBalance(value.value())),
            new InWindow(
                    3,
                    "indicator.goods_balance",
                    (row, words) -> row.balance()
                            .map(value -> CountryValues.dated(words.figures().balance(value.value()), value, words)))),
    SHARE(
            "milex_pct_gdp",
            "heading.share",
            (row, words) -> CountryValues.number(row.share()),
            (row, words) -> row.share().map(value -> words.figures().share(value)),
            new InWindow(
                    4,
                    "indicator.defence_share",
                    (row, words) -> row.share()
                            .map(value -> CountryValues.dated(words.figures().share(value), value, words)))),
    SHARE_YEAR(
            "milex_year",
            "heading.year",
            (row, words) -> row.share().map(share -> BigDecimal.valueOf(share.measuredIn()))),
    QUADRANT(
            "quadrant",
            "heading.quadrant",
            (row, words) -> row.quadrant(),
            (row, words) -> CountryValues.quadrant(row, words),
            new InWindow(
                    2,
                    "heading.quadrant",
                    (row, words) -> CountryValues.quadrant(row, words)
                            .or(() ->
                                    row.notPlotted().map(reason -> words.texts().get("not_plotted", reason))))),
    TARIFF(
            "tariff_pct",
            "heading.rate",
            (row, words) -> row.standing().written().map(rate -> PlainNumber.of(rate.percent())),
            (row, words) -> row.standing().rate().map(rate -> words.figures().rate(rate.percent())),
            new InWindow(
                    5,
                    "heading.tariff",
                    (row, words) -> Optional.of(new TariffTexts(words.language()).brief(row.standing())))),
    TARIFF_STATUS(
            "tariff_status",
            "heading.status",
            (row, words) -> Optional.of(row.standing().state()),
            (row, words) ->
                    Optional.of(words.texts().get("status", row.standing().state()))),
    TARIFF_SOURCE(
            "tariff_source",
            "heading.tariff_source",
            (row, words) -> row.standing().side(),
            (row, words) -> row.standing().side().map(side -> words.texts().get("side", side))),
    TARIFF_BASIS(
            "tariff_basis",
            "heading.tariff_basis",
            (row, words) -> CountryValues.basis(row.standing().written().map(Standing.Rate::basis)),
            (row, words) -> CountryValues.basis(row.standing().rate().map(Standing.Rate::basis))
                    .map(basis -> words.texts().get("basis_word", basis))),
    PAPERS_RATE(
            "papers_pct",
            "heading.papers_rate",
            (row, words) -> CountryValues.papers(row).map(rate -> PlainNumber.of(rate.percent())),
            (row, words) ->
                    CountryValues.papers(row).map(rate -> words.figures().rate(rate.percent()))),
    LAW_RATE(
            "law_pct",
            "heading.law_rate",
            (row, words) -> CountryValues.law(row).map(rate -> PlainNumber.of(rate.percent())),
            (row, words) -> CountryValues.law(row).map(rate -> words.figures().rate(rate.percent()))),
    LAW_BASIS(
            "law_basis",
            "heading.law_basis",
            (row, words) -> CountryValues.law(row).map(LegalRate::basis),
            (row, words) -> CountryValues.law(row).map(rate -> words.texts().get("basis_word", rate.basis()))),
    LAW_ACTS(
            "law_acts",
            "heading.law_acts",
            (row, words) -> CountryValues.joined(row.tariff().law().map(LawOnDate::rateActs), Act::id),
            (row, words) -> CountryValues.joined(
                    row.tariff().law().map(LawOnDate::rateActs),
                    act -> act.shortName().in(words.language()))),
    CHARGED_RATE(
            "charged_pct",
            "heading.charged_rate",
            (row, words) -> CountryValues.charged(row).map(rate -> PlainNumber.of(rate.percent())),
            (row, words) ->
                    CountryValues.charged(row).map(rate -> words.figures().rate(rate.percent()))),
    WEIGHTED_RATE(
            "import_weighted_pct",
            "heading.weighted_rate",
            (row, words) -> row.tariff().weighted().rate().map(rate -> PlainNumber.of(rate.addedPercent())),
            (row, words) ->
                    row.tariff().weighted().rate().map(rate -> words.figures().roundRate(rate.addedPercent()))),
    LAST_CONFIRMED(
            "last_confirmed",
            "heading.last_confirmed",
            (row, words) -> row.standing().lastConfirmed().map(LocalDate::toString),
            (row, words) -> row.standing().lastConfirmed().map(new Dates(words.language())::shortDay)),
    NEGOTIATION(
            "negotiation",
            "topic.negotiation",
            (row, words) -> Optional.of(row.negotiation()),
            (row, words) -> Optional.of(words.texts().get("negotiation", row.negotiation())),
            new InWindow(
                    6,
                    "topic.negotiation",
                    (row, words) -> Optional.of(words.texts().get("negotiation", row.negotiation()))));

    /** The key of the column of names. */
    static final String NAME_KEY = "name";

    private static final Set<CountryColumn> NUMBERS =
            EnumSet.of(BALANCE, SHARE, TARIFF, PAPERS_RATE, LAW_RATE, CHARGED_RATE, WEIGHTED_RATE);

    /** The value of a row for a program, or nothing: a text, a number or a constant. */
    @FunctionalInterface
    private interface Value {
        Optional<? extends Comparable<?>> of(CountryRow row, TableWords words);
    }

    /** What a person reads of a row, or nothing. */
    @FunctionalInterface
    private interface Words {
        Optional<String> of(CountryRow row, TableWords words);
    }

    /**
     * A column as the window has it.
     *
     * @param place where it stands first, from the left
     * @param header key of what it is called
     * @param cell what stands in it: more than in the column alone where the window has no other for it
     */
    private record InWindow(int place, String header, Words cell) {}

    private final String key;
    private final String header;
    private final Value value;
    private final Words shown;
    private final Optional<InWindow> window;

    CountryColumn(String key, String header, Value value, Words shown, Optional<InWindow> window) {
        this.key = key;
        this.header = header;
        this.value = value;
        this.shown = shown;
        this.window = window;
    }

    CountryColumn(String key, String header, Value value, Words shown, InWindow window) {
        this(key, header, value, shown, Optional.of(window));
    }

    CountryColumn(String key, String header, Value value, Words shown) {
        this(key, header, value, shown, Optional.empty());
    }

    /** A column that a person reads as a program does. */
    CountryColumn(String key, String header, Value value) {
        this(key, header, value, (row, words) -> value.of(row, words).map(Object::toString), Optional.empty());
    }

    /** The columns of the window, as they stand first. */
    public static List<CountryColumn> inWindow() {
        return Stream.of(values())
                .filter(column -> column.window.isPresent())
                .sorted(Comparator.comparing(column -> column.window.get().place()))
                .toList();
    }

    /** Countries under all columns, for a file, a clipboard or a terminal. */
    public static Sheet<CountryRow> sheet(List<CountryRow> rows, TableWords words) {
        return new Sheet<>(
                Arrays.stream(values()).map(column -> column.in(words)).toList(), rows);
    }

    /** What the columns are called on a terminal. */
    public static List<String> headers(TableWords words) {
        return Stream.of(values())
                .map(column -> words.texts().get(column.header))
                .toList();
    }

    private SheetColumn<CountryRow> in(TableWords words) {
        SheetColumn.Alignment side =
                this == SHARE_YEAR || isNumber() ? SheetColumn.Alignment.RIGHT : SheetColumn.Alignment.LEFT;
        return new SheetColumn<>(
                key,
                side,
                row -> value.of(row, words).map(CountryColumn::plain),
                row -> shown.of(row, words).orElseGet(() -> words.texts().get("value.missing")));
    }

    /** As programs read it: numbers and texts as they are, constants by their tokens, quadrants by their names. */
    private static Object plain(Comparable<?> value) {
        if (value instanceof Quadrant quadrant) {
            return quadrant.name();
        }
        return value instanceof Enum<?> constant ? Tokens.of(constant) : value;
    }

    /** Whether its cells are figures, which stand to the right. */
    public boolean isNumber() {
        return NUMBERS.contains(this);
    }

    /** What it is called in the window. */
    public String header(TableWords words) {
        return words.texts().get(window.orElseThrow().header());
    }

    /** What its cell in the window says. */
    public String cell(CountryRow row, TableWords words) {
        return window.orElseThrow()
                .cell()
                .of(row, words)
                .orElseGet(() -> words.texts().get("value.missing"));
    }

    /** Ascending by the values themselves and not by their texts; what has no value comes last. */
    public Comparator<CountryRow> order(Language language) {
        if (this == NAME) {
            return Comparator.comparing(CountryRow::country, NameOrder.in(language));
        }
        TableWords words = TableWords.in(language);
        return Comparator.comparing(
                row -> value.of(row, words).orElse(null), Comparator.nullsLast(CountryColumn::compareValues));
    }

    /** Of two values of one column, which are of one type. */
    @SuppressWarnings("unchecked")
    private static int compareValues(Comparable<?> one, Comparable<?> other) {
        return ((Comparable<Object>) one).compareTo(other);
    }
}
