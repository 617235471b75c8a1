package org.fourquadrant.text.claim;

import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.claim.ClaimQuery;
import org.fourquadrant.model.claim.ClaimResult;
import org.fourquadrant.model.claim.ClaimResult.Count;
import org.fourquadrant.model.claim.MadeOn;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.NameOrder;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.text.Dates;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.PlaceText;
import org.fourquadrant.text.Texts;

/** Claims as sentences; their figures alone are {@link ClaimFigures}. */
public final class ClaimSentences {

    static final String BUNDLE = "org.fourquadrant.text.claim.claims";

    private final Workspace workspace;
    private final Texts texts;
    private final Figures figures;
    private final ClaimFigures answers;
    private final Dates dates;
    private final PlaceText places;
    private final Comparator<CountryCode> byName;

    /** @param workspace gives the names of countries and datasets */
    public ClaimSentences(Workspace workspace, Language language) {
        this.workspace = Objects.requireNonNull(workspace, "workspace");
        this.texts = Texts.of(BUNDLE, language);
        this.figures = new Figures(language);
        this.answers = new ClaimFigures(language);
        this.dates = new Dates(language);
        this.places = new PlaceText(language);
        this.byName = NameOrder.ofCodes(workspace.countries(), language);
    }

    /** The claim as one sentence, as it was made. */
    public String sentence(Claim claim) {
        return sentence(claim.query(), claim.madeOn(), claim.result());
    }

    /**
     * An answer as one sentence.
     *
     * @throws IllegalArgumentException if the result is none that the query can have
     */
    public String sentence(ClaimQuery query, MadeOn askedOf, ClaimResult result) {
        if (result instanceof Count count) {
            return counted(query, askedOf, count);
        }
        String line = figures.threshold(askedOf.threshold());
        String figure = answers.figure(query, result);
        if (query instanceof ClaimQuery.DeficitMeeting) {
            return texts.format("deficit.meeting", figure, line);
        }
        if (query instanceof ClaimQuery.DeficitAmong among) {
            return texts.format("deficit.among", figure, names(among.countries()));
        }
        if (query instanceof ClaimQuery.PlaceOf place) {
            return texts.format("place", name(place.country()), figure, line);
        }
        if (query instanceof ClaimQuery.ValueOf of && result instanceof ClaimResult.Value value) {
            String key = of.indicator() == Indicator.DEFENCE_SHARE ? "value.share" : "value.balance";
            return texts.format(key, name(of.country()), figure, String.valueOf(value.measuredIn()));
        }
        if (query instanceof ClaimQuery.StableRange && result instanceof ClaimResult.Range range) {
            return texts.format(
                    "stable." + ClaimFigures.ends(range),
                    line,
                    answers.share(range.above()),
                    answers.share(range.upTo()));
        }
        if (query instanceof ClaimQuery.TariffOf of && result instanceof ClaimResult.Tariff tariff) {
            String day = dates.day(askedOf.data().asOf());
            return texts.format("tariff." + keyOf(tariff), day, name(of.country()), answers.rate(tariff));
        }
        if (query instanceof ClaimQuery.MissingBelow missing && result instanceof ClaimResult.Sum sum) {
            return missing(missing, sum, figure);
        }
        if (query instanceof ClaimQuery.RankOf rank && result instanceof ClaimResult.Correlation found) {
            return rank(rank, found, askedOf, figure);
        }
        throw new IllegalArgumentException(result + " is no answer to " + query);
    }

    /**
     * The same for a title over a figure, beside which several names stand, and which leaves to
     * {@link ClaimFigures#figureWithUndecided} how many could not be counted.
     */
    public String title(ClaimQuery query, MadeOn askedOf, ClaimResult result) {
        return result instanceof Count count
                ? unnamed(query, askedOf, count).orElseGet(() -> sentence(query, askedOf, count))
                : sentence(query, askedOf, result);
    }

    private Optional<String> unnamed(ClaimQuery query, MadeOn askedOf, Count count) {
        int k = count.counted().size();
        String of = figures.count(count.of());
        String line = figures.threshold(askedOf.threshold());
        if (query instanceof ClaimQuery.DefinitionFork comparison && k > 0) {
            String shown = definition(askedOf.data().dataset());
            return Optional.of(texts.format("fork.title", k, of, line, shown, definition(comparison.compareWith())));
        }
        if (query instanceof ClaimQuery.Crossings crossings && k > 1) {
            return Optional.of(texts.format(
                    "crossings.title",
                    k,
                    figures.threshold(crossings.from()),
                    figures.threshold(crossings.to()),
                    places.number(crossings.leaving())));
        }
        return query instanceof ClaimQuery.MovedOver && k > 1
                ? Optional.of(overYears(query, askedOf, count, "moved_over.title"))
                : Optional.empty();
    }

    private String missing(ClaimQuery.MissingBelow query, ClaimResult.Sum sum, String figure) {
        return texts.format(
                sum.withoutGdp() == 0 ? "missing" : "missing.without",
                texts.get("members", query.group()),
                figures.threshold(query.target()),
                figure,
                sum.below().size(),
                sum.withoutGdp());
    }

    private String rank(ClaimQuery.RankOf query, ClaimResult.Correlation found, MadeOn askedOf, String figure) {
        return texts.format(
                found.p().isPresent() ? "rank" : "rank.few",
                dates.day(askedOf.data().asOf()),
                figures.threshold(askedOf.threshold()),
                texts.get("pair", query.pair()),
                figure,
                figures.count(found.n()),
                found.p().isPresent() ? figures.plain(found.p().getAsDouble(), 2, 4) : "");
    }

    /** Of what is held unlawful or last known the rate may not be known. */
    private static String keyOf(ClaimResult.Tariff tariff) {
        boolean mayLack =
                tariff.status().equals("held_unlawful") || tariff.status().equals("last_known");
        return mayLack && tariff.percent().isEmpty() ? tariff.status() + ".no_rate" : tariff.status();
    }

    private String counted(ClaimQuery query, MadeOn askedOf, Count count) {
        String sentence = sentence(query, askedOf, count);
        return count.undecided() == 0
                ? sentence
                : texts.format("undecided.sentence", sentence, figures.count(count.undecided()));
    }

    private String sentence(ClaimQuery query, MadeOn askedOf, Count count) {
        int k = count.counted().size();
        String of = figures.count(count.of());
        String line = figures.threshold(askedOf.threshold());
        String names = names(count.counted());
        if (query instanceof ClaimQuery.Meeting meeting) {
            String side = Tokens.of(meeting.side());
            return meeting.group()
                    .map(group -> texts.format("meeting." + side + ".group", k, of, line, texts.get("members", group)))
                    .orElseGet(() -> texts.format("meeting." + side, k, of, line));
        }
        if (query instanceof ClaimQuery.CountIn in) {
            return texts.format("count_in", k, of, line, places.number(in.quadrant()));
        }
        if (query instanceof ClaimQuery.MeetingAmong) {
            return texts.format(k == 0 ? "meeting_among.none" : "meeting_among", k, of, line, names);
        }
        if (query instanceof ClaimQuery.Crossings crossings) {
            return texts.format(
                    k == 0 ? "crossings.none" : "crossings",
                    k,
                    figures.threshold(crossings.from()),
                    figures.threshold(crossings.to()),
                    places.number(crossings.leaving()),
                    names);
        }
        if (query instanceof ClaimQuery.StayedOver || query instanceof ClaimQuery.MovedOver) {
            return overYears(query, askedOf, count, k == 0 ? "moved_over.none" : "moved_over");
        }
        if (query instanceof ClaimQuery.DefinitionFork comparison) {
            String shown = definition(askedOf.data().dataset());
            String other = definition(comparison.compareWith());
            return texts.format(k == 0 ? "fork.none" : "fork", k, of, line, shown, other, names);
        }
        if (query instanceof ClaimQuery.TariffsFrom tariffs) {
            String day = dates.day(askedOf.data().asOf());
            return texts.format("tariffs_from", k, of, day, figures.rate(tariffs.percent()));
        }
        throw new IllegalArgumentException(count + " is no answer to " + query);
    }

    /** @param moved how it is said who moved */
    private String overYears(ClaimQuery query, MadeOn askedOf, Count count, String moved) {
        int k = count.counted().size();
        String of = figures.count(count.of());
        String line = figures.threshold(askedOf.threshold());
        if (query instanceof ClaimQuery.StayedOver stayed) {
            return texts.format(
                    "stayed_over",
                    years(stayed.span().from()),
                    years(stayed.span().to()),
                    line,
                    of,
                    k);
        }
        ClaimQuery.MovedOver over = (ClaimQuery.MovedOver) query;
        return texts.format(
                moved,
                years(over.span().from()),
                years(over.span().to()),
                line,
                of,
                k,
                places.number(over.start()),
                places.number(over.end()),
                names(count.counted()));
    }

    private static String years(int year) {
        return String.valueOf(year);
    }

    /** The names of those who count; empty for an answer that counts nobody. */
    public String names(ClaimResult result) {
        if (result instanceof ClaimResult.Sum sum) {
            return names(sum.below());
        }
        return result instanceof Count count ? names(count.counted()) : "";
    }

    String names(Collection<CountryCode> codes) {
        return codes.stream().sorted(byName).map(this::name).collect(Collectors.joining(texts.get("names.separator")));
    }

    private String name(CountryCode code) {
        return workspace.countries().nameOf(code, texts.language());
    }

    /** What gives a definition: a dataset by its short title, a statement by the short name of its document. */
    private String definition(String name) {
        return workspace
                .dataset(name)
                .map(dataset -> dataset.info().shortTitle().in(texts.language()))
                .or(() -> workspace.library().statements().stream()
                        .filter(statement -> statement.id().equals(name))
                        .findFirst()
                        .flatMap(statement -> workspace
                                .library()
                                .document(statement.citation().document()))
                        .map(document -> document.shortName().in(texts.language())))
                .orElse(name);
    }
}
