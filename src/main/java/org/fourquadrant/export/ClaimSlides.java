package org.fourquadrant.export;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourquadrant.chart.words.Caption;
import org.fourquadrant.chart.words.Captions;
import org.fourquadrant.export.page.ClaimWords;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.claim.Answer;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.claim.ClaimQuery;
import org.fourquadrant.model.claim.ClaimResult;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.view.ColourBy;
import org.fourquadrant.model.view.IdeaPage;
import org.fourquadrant.model.view.Thresholds;
import org.fourquadrant.model.view.View;
import org.fourquadrant.model.view.ViewFace;

/**
 * Claims as slides: the sentence is the title, its figure stands large beside the chart, which shows what
 * it was made on with those selected whom it counts.
 */
public final class ClaimSlides {

    private final Facts facts;

    /** @param facts of any view: those that each claim was made on are made of them */
    public ClaimSlides(Facts facts) {
        this.facts = facts;
    }

    /**
     * The slide of a claim.
     *
     * @param like a slide whose size, words, language and theme it takes where the claim says nothing
     */
    public Slide of(Claim claim, Slide like) {
        Facts asked = facts.with(like.view()).madeOn(claim);
        Answer answer = asked.claims().answer(claim.query());
        ClaimWords words = new ClaimWords(facts.workspace(), like.view().language());
        View shown = shown(claim, answer, asked.view());
        Captions captions = like.options()
                .captions()
                .withTitle(new Caption.Own(asTitle(words.sentence(claim, answer))))
                .withSubtitle(new Caption.None())
                .withCounts(new Caption.None())
                .withNote(new Caption.None());
        // Where colours rest on documents the chart names them itself, and there is one line of sources only.
        if (shown.marks().colourBy() != ColourBy.TARIFF) {
            captions = captions.withSource(new Caption.Own(words.sources(claim, answer)));
        }
        return new Slide(shown, like.options().withCaptions(captions));
    }

    /** A title has no full stop. */
    private static String asTitle(String sentence) {
        return sentence.replaceFirst("[.。]$", "");
    }

    /** The figure of a claim as it is now, and whom it counts; empty where there is no answer. */
    Optional<ClaimWords.Figure> figure(Claim claim, Slide like) {
        Answer answer = facts.with(like.view()).madeOn(claim).claims().answer(claim.query());
        return new ClaimWords(facts.workspace(), like.view().language()).figure(claim, answer);
    }

    /** The title over a page with the figure, which says how many of a count are not decided. */
    Caption titleOverFigure(Claim claim, Slide like) {
        Answer answer = facts.with(like.view()).madeOn(claim).claims().answer(claim.query());
        return new Caption.Own(
                asTitle(new ClaimWords(facts.workspace(), like.view().language()).title(claim, answer)));
    }

    private View shown(Claim claim, Answer answer, View asked) {
        ClaimResult result = answer instanceof Answer.Found found ? found.result() : claim.result();
        ClaimQuery query = claim.query();
        // A part of the chart could leave out just those whom the claim counts, and a ribbon has no place for the
        // figure.
        View whole = asked.withIdeas(asked.ideas().withPage(Optional.empty()))
                .withYears(asked.years().withFace(ViewFace.CHART))
                .withAxes(asked.axes().withZoom(Optional.empty()))
                .withSelection(
                        query instanceof ClaimQuery.DeficitMeeting ? deficitMeeting(asked) : named(query, result));
        if (query instanceof ClaimQuery.Crossings crossings) {
            return whole.withThresholds(new Thresholds(crossings.to(), List.of(crossings.from())));
        }
        if (query instanceof ClaimQuery.DefinitionFork comparison
                && facts.workspace().dataset(comparison.compareWith()).isPresent()) {
            return whole.withData(whole.data().withCompareWith(Optional.of(comparison.compareWith())));
        }
        if (query instanceof ClaimQuery.MovedOver moved) {
            return whole.withData(whole.data().withYear(moved.span().to()));
        }
        if (query instanceof ClaimQuery.StayedOver stayed) {
            return whole.withData(whole.data().withYear(stayed.span().to()));
        }
        if (query instanceof ClaimQuery.RankOf) {
            return whole.withIdeas(whole.ideas().withPage(Optional.of(IdeaPage.THEORY)));
        }
        return query instanceof ClaimQuery.TariffOf || query instanceof ClaimQuery.TariffsFrom
                ? whole.withMarks(whole.marks().withColourBy(ColourBy.TARIFF))
                : whole;
    }

    /** Where nearly all count, rings around all of them would show nothing. */
    private static boolean isPart(int counted, int of) {
        return 3 * counted <= 2 * of;
    }

    /** With whom the part of the deficit is that such a claim speaks of. */
    private Set<CountryCode> deficitMeeting(View asked) {
        List<PlottedCountry> plotted = facts.with(asked).classification().plotted();
        Set<CountryCode> meant = plotted.stream()
                .filter(country -> country.isIn(Quadrant.IV))
                .map(country -> country.country().code())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return isPart(meant.size(), plotted.size()) ? meant : Set.of();
    }

    /** Whom a claim is about: the countries that its question names, or else those that its answer counts. */
    private static Set<CountryCode> named(ClaimQuery query, ClaimResult result) {
        if (query instanceof ClaimQuery.MeetingAmong among) {
            return new LinkedHashSet<>(among.countries());
        }
        if (query instanceof ClaimQuery.DeficitAmong among) {
            return new LinkedHashSet<>(among.countries());
        }
        if (query instanceof ClaimQuery.PlaceOf place) {
            return Set.of(place.country());
        }
        if (query instanceof ClaimQuery.ValueOf value) {
            return Set.of(value.country());
        }
        if (query instanceof ClaimQuery.TariffOf tariff) {
            return Set.of(tariff.country());
        }
        if (result instanceof ClaimResult.Sum sum) {
            return new LinkedHashSet<>(sum.below());
        }
        return result instanceof ClaimResult.Count count
                        && isPart(count.counted().size(), count.of())
                ? new LinkedHashSet<>(count.counted())
                : Set.of();
    }
}
