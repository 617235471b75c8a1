package org.fourquadrant.data.saved;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.claim.ClaimQuery;
import org.fourquadrant.model.claim.ClaimResult;
import org.fourquadrant.model.claim.MadeOn;
import org.fourquadrant.model.claim.Side;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.country.Region;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.Axes;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.Filter;
import org.fourquadrant.model.view.Labels;
import org.fourquadrant.model.view.Marks;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.model.view.Thresholds;
import org.fourquadrant.model.view.View;

/** Claims of every kind, for the tests of files that hold claims. */
final class ClaimExamples {

    /** Gives what a file does not say. */
    static final View BASE = new View(
            new DataChoice("base", 2020, LocalDate.of(2020, 1, 1)),
            new Thresholds(2, List.of()),
            Axes.initial(),
            Marks.initial(),
            Labels.initial(),
            Set.of(),
            Language.ENGLISH,
            Theme.LIGHT);

    private ClaimExamples() {}

    /** One claim for each kind of question. */
    static List<Claim> everyKind(SplittableRandom random) {
        List<CountryCode> codes = List.of(new CountryCode("DEU"), new CountryCode("JPN"));
        ClaimResult count = new ClaimResult.Count(2 + random.nextInt(60), codes);
        ClaimResult part = new ClaimResult.Part(random.nextInt(1001) / 10.0);
        CountryCode japan = codes.get(1);
        List<ClaimQuery> counting = List.of(
                new ClaimQuery.Meeting(Side.DEFICIT, Optional.empty()),
                new ClaimQuery.Meeting(Side.BOTH, Optional.of(Membership.NATO)),
                new ClaimQuery.CountIn(Quadrant.II),
                new ClaimQuery.MeetingAmong(codes),
                new ClaimQuery.Crossings(random.nextDouble(), 3.5, Quadrant.IV),
                new ClaimQuery.StayedOver(new ClaimQuery.Span(1992, 2024, random.nextInt(6))),
                new ClaimQuery.MovedOver(new ClaimQuery.Span(2012, 2024, 3), Quadrant.III, Quadrant.IV),
                new ClaimQuery.DefinitionFork("factbook-census"),
                new ClaimQuery.TariffsFrom(random.nextInt(50)));
        List<Claim> claims = new ArrayList<>();
        counting.forEach(query -> claims.add(claim(random, query, count)));
        claims.add(claim(random, new ClaimQuery.DeficitMeeting(), part));
        claims.add(claim(random, new ClaimQuery.DeficitAmong(codes), part));
        claims.add(claim(random, new ClaimQuery.PlaceOf(japan), new ClaimResult.Place(Quadrant.IV)));
        claims.add(claim(
                random,
                new ClaimQuery.ValueOf(japan, Indicator.GOODS_BALANCE),
                new ClaimResult.Value(random.nextDouble(-1e5, 1e5), 2013)));
        OptionalDouble end = random.nextBoolean() ? OptionalDouble.of(random.nextDouble()) : OptionalDouble.empty();
        claims.add(claim(random, new ClaimQuery.StableRange(), new ClaimResult.Range(end, OptionalDouble.of(2.1))));
        claims.add(claim(
                random,
                new ClaimQuery.MissingBelow(Membership.NATO, 3.5),
                new ClaimResult.Sum(random.nextInt(1000) * 1e9, codes, random.nextInt(3))));
        claims.add(claim(
                random,
                new ClaimQuery.RankOf(ClaimQuery.RankOf.Pair.LAW_WITH_DEFICIT_SHARE),
                new ClaimResult.Correlation(63, random.nextDouble(), end)));
        claims.add(claim(random, new ClaimQuery.TariffOf(japan), new ClaimResult.Tariff("in_force", end)));
        return claims;
    }

    private static Claim claim(SplittableRandom random, ClaimQuery query, ClaimResult result) {
        Filter filter = random.nextBoolean()
                ? Filter.ALL
                : new Filter(Set.of(Region.ASIA), Set.of(Membership.NATO, Membership.TREATY_ALLY));
        DataChoice data =
                new DataChoice("data", 2000 + random.nextInt(25), LocalDate.ofEpochDay(random.nextInt(20_000)));
        MadeOn madeOn = new MadeOn(data, "1.0.0", "2025-04", random.nextInt(1000) / 10.0, filter);
        return new Claim("c" + random.nextInt(100), query, madeOn, result);
    }
}
