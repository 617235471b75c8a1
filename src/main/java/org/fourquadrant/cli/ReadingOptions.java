package org.fourquadrant.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.BalanceSide;
import org.fourquadrant.model.dataset.ExchangeRate;
import org.fourquadrant.model.dataset.TableChoices;
import org.fourquadrant.model.dataset.TableChoices.Choice;
import picocli.CommandLine.Option;

/** The options that say how a table of one's own is to be understood. */
final class ReadingOptions {

    /** From whose side a balance is seen, as a person says it. */
    enum GivenSide {
        US,
        PARTNER
    }

    @Option(names = "--x", paramLabel = "COLUMN", descriptionKey = "reading-x")
    private String x;

    @Option(names = "--y", paramLabel = "COLUMN", descriptionKey = "reading-y")
    private String y;

    @Option(names = "--country", paramLabel = "COLUMN", descriptionKey = "reading-country")
    private String country;

    @Option(names = "--year-column", paramLabel = "COLUMN", descriptionKey = "reading-year")
    private String yearColumn;

    @Option(names = "--exports", paramLabel = "COLUMN", descriptionKey = "reading-exports")
    private String exports;

    @Option(names = "--imports", paramLabel = "COLUMN", descriptionKey = "reading-imports")
    private String imports;

    @Option(names = "--gdp", paramLabel = "COLUMN", descriptionKey = "reading-gdp")
    private String gdp;

    @Option(names = "--tariff", paramLabel = "COLUMN", descriptionKey = "reading-tariff")
    private String tariff;

    @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "reading-unit")
    private List<String> units = new ArrayList<>();

    @Option(names = "--rate", paramLabel = "RATE", descriptionKey = "reading-rate")
    private String rate;

    @Option(names = "--side", paramLabel = "us|partner", descriptionKey = "reading-side")
    private GivenSide side;

    @Option(names = "--encoding", paramLabel = "ENCODING", descriptionKey = "reading-encoding")
    private String encoding;

    @Option(names = "--sheet", paramLabel = "SHEET", descriptionKey = "reading-sheet")
    private String sheet;

    @Option(names = "--join", paramLabel = "D", descriptionKey = "reading-join")
    private String join;

    @Option(names = "--meaning", paramLabel = "NAME=ISO3", descriptionKey = "reading-meaning")
    private Map<String, String> meanings = new LinkedHashMap<>();

    @Option(names = "--leave-out", descriptionKey = "reading-leave-out")
    private boolean leaveOut;

    /**
     * What was given.
     *
     * @throws BadData if the rate is not understood
     */
    TableChoices choices() {
        return new TableChoices(
                named(),
                units,
                exchangeRate(),
                side == null ? BalanceSide.UNSAID : side == GivenSide.US ? BalanceSide.US : BalanceSide.PARTNER,
                names(),
                leaveOut ? TableChoices.Doubtful.LEFT_OUT : TableChoices.Doubtful.REFUSED);
    }

    private Map<Choice, String> named() {
        Map<Choice, String> named = new EnumMap<>(Choice.class);
        named.put(Choice.X, x);
        named.put(Choice.Y, y);
        named.put(Choice.COUNTRY, country);
        named.put(Choice.YEAR_COLUMN, yearColumn);
        named.put(Choice.EXPORTS, exports);
        named.put(Choice.IMPORTS, imports);
        named.put(Choice.GDP, gdp);
        named.put(Choice.TARIFF, tariff);
        named.put(Choice.ENCODING, encoding);
        named.put(Choice.SHEET, sheet);
        named.put(Choice.JOIN, join);
        named.values().removeIf(Objects::isNull);
        return named;
    }

    private Map<String, CountryCode> names() {
        Map<String, CountryCode> names = new LinkedHashMap<>();
        meanings.forEach((name, code) -> {
            String upper = code.toUpperCase(Locale.ROOT);
            if (!CountryCode.isWellFormed(upper)) {
                throw new WrongUsage("meaning.no_code", name, code);
            }
            names.put(name, new CountryCode(upper));
        });
        return names;
    }

    private Optional<ExchangeRate> exchangeRate() {
        if (rate == null) {
            return Optional.empty();
        }
        Optional<ExchangeRate> understood = ExchangeRate.parse(rate);
        if (understood.isEmpty()) {
            throw new BadData(List.of(Problem.ofFile("--rate", ProblemKind.RATE_WRONG, rate)));
        }
        return understood;
    }
}
