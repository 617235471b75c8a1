package org.fourquadrant.ui.lab;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fourquadrant.facts.claim.Answer;
import org.fourquadrant.facts.claim.Claims;
import org.fourquadrant.facts.years.Moves;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.claim.ClaimCheck;
import org.fourquadrant.model.claim.ClaimQuery;
import org.fourquadrant.model.claim.Side;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.ui.state.Session;

/** The claims at hand, each asked again of what is shown. */
public final class ClaimsViewModel {

    private final Session session;
    private final LedgerViewModel ledger;

    /** @param ledger the last move of the line, of which a claim can be made too */
    public ClaimsViewModel(Session session, LedgerViewModel ledger) {
        this.session = session;
        this.ledger = ledger;
    }

    public List<Claim> claims() {
        return session.notebook().claims();
    }

    /** The claims that can be made of what is shown: of the selection first, then of the last move and of the
     * range of years, then of all. */
    public List<Claim> possible() {
        Claims answers = session.facts().claims();
        return Stream.of(ofSelection(), ofLastMove(), ofRange(), ofAll())
                .flatMap(List::stream)
                .flatMap(query -> answers.make(freeId(), query).stream())
                .toList();
    }

    /** Keeps a claim. */
    public void add(Claim claim) {
        session.note(book -> book.with(claim));
    }

    public void remove(Claim claim) {
        session.note(book -> book.without(claim));
    }

    /** What has become of a claim in what is shown. */
    public ClaimCheck check(Claim claim) {
        return session.facts().claims().check(claim);
    }

    /** Where the figures of a claim stand now; nothing where it has no answer. */
    public List<Citation> citations(Claim claim) {
        return session.facts().madeOn(claim).claims().answer(claim.query()) instanceof Answer.Found found
                ? found.citations()
                : List.of();
    }

    private String freeId() {
        Set<String> taken = new LinkedHashSet<>();
        claims().forEach(claim -> taken.add(claim.id()));
        int number = taken.size() + 1;
        while (taken.contains("c" + number)) {
            number++;
        }
        return "c" + number;
    }

    private List<ClaimQuery> ofSelection() {
        List<CountryCode> selected = List.copyOf(session.view().selection());
        if (selected.isEmpty()) {
            return List.of();
        }
        List<ClaimQuery> queries = new ArrayList<>();
        if (selected.size() == 1) {
            CountryCode country = selected.get(0);
            queries.add(new ClaimQuery.PlaceOf(country));
            queries.add(new ClaimQuery.ValueOf(country, Indicator.DEFENCE_SHARE));
            queries.add(new ClaimQuery.ValueOf(country, Indicator.GOODS_BALANCE));
            queries.add(new ClaimQuery.TariffOf(country));
        } else {
            queries.add(new ClaimQuery.MeetingAmong(selected));
        }
        queries.add(new ClaimQuery.DeficitAmong(selected));
        return queries;
    }

    private List<ClaimQuery> ofLastMove() {
        LineMove move = ledger.moveProperty().get();
        return move.crossings().stream()
                .flatMap(crossing -> crossing.from().stream())
                .distinct()
                .sorted()
                .<ClaimQuery>map(left -> new ClaimQuery.Crossings(move.from(), move.to(), left))
                .toList();
    }

    /** That they stayed, and each way that anybody went; none where one year alone is shown. */
    private List<ClaimQuery> ofRange() {
        DataChoice data = session.view().data();
        Optional<Moves> moves = session.facts().years().moves();
        if (moves.isEmpty()) {
            return List.of();
        }
        ClaimQuery.Span span = new ClaimQuery.Span(
                data.fromYear().orElseThrow(),
                data.year(),
                session.view().years().carry());
        List<ClaimQuery> queries = new ArrayList<>(List.of(new ClaimQuery.StayedOver(span)));
        for (Moves.FromTo way : moves.get().matrix().keySet()) {
            if (way.from().isPresent() && way.to().isPresent() && !way.from().equals(way.to())) {
                queries.add(new ClaimQuery.MovedOver(
                        span, way.from().get(), way.to().get()));
            }
        }
        return queries;
    }

    private List<ClaimQuery> ofAll() {
        List<ClaimQuery> queries = new ArrayList<>();
        for (Side side : Side.values()) {
            queries.add(new ClaimQuery.Meeting(side, Optional.empty()));
        }
        queries.add(new ClaimQuery.Meeting(Side.BOTH, Optional.of(Membership.NATO)));
        for (Quadrant quadrant : Quadrant.values()) {
            queries.add(new ClaimQuery.CountIn(quadrant));
        }
        queries.add(new ClaimQuery.DeficitMeeting());
        queries.add(new ClaimQuery.StableRange());
        queries.add(new ClaimQuery.MissingBelow(
                Membership.NATO, session.view().thresholds().main()));
        for (ClaimQuery.RankOf.Pair pair : ClaimQuery.RankOf.Pair.values()) {
            queries.add(new ClaimQuery.RankOf(pair));
        }
        String shown = session.view().data().dataset();
        session.workspace().datasets().stream()
                .map(dataset -> dataset.info().name())
                .filter(name -> !name.equals(shown))
                .forEach(name -> queries.add(new ClaimQuery.DefinitionFork(name)));
        return queries;
    }
}
