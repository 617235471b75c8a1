package org.fourquadrant.facts.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.fourquadrant.facts.papers.Claims;
import org.fourquadrant.facts.statement.StatementIndex;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.document.Stage;
import org.fourquadrant.model.document.Subject;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.model.document.Unit;
import org.junit.jupiter.api.Test;

class DemandedSharesTest {

    private static Claims demands() {
        return new Claims()
                .draft("nato-5", Topic.DEFENCE_DEMAND, Stage.DEMANDED)
                .about(new Subject.Members(Membership.NATO))
                .quantity(5, Unit.PERCENT_OF_GDP)
                .announced("2025-01-23")
                .and()
                .draft("allies-5", Topic.DEFENCE_DEMAND, Stage.DEMANDED)
                .about(new Subject.Members(Membership.TREATY_ALLY))
                .quantity(5, Unit.PERCENT_OF_GDP)
                .announced("2026-01-23")
                .and()
                .draft("japan-3", Topic.DEFENCE_DEMAND, Stage.DEMANDED)
                .about("JPN")
                .quantity(3, Unit.PERCENT_OF_GDP)
                .in(Claims.EARLY)
                .and();
    }

    private static List<DemandedShare> on(Claims claims, String day) {
        return new DemandedShares(new StatementIndex(claims.library(), Claims.countries())).on(LocalDate.parse(day));
    }

    @Test
    void onlyWhatIsDemandedByTheDayIsGivenTheLowestShareFirst() {
        assertEquals(List.of(), on(demands(), "2025-01-22"));
        List<DemandedShare> later = on(demands(), "2025-06-01");
        assertEquals(
                List.of(3.0, 5.0), later.stream().map(DemandedShare::percent).toList());
    }

    @Test
    void aShareDatesFromTheFirstWhoAskedForIt() {
        DemandedShare five = on(demands(), "2026-03-01").get(1);
        assertEquals(LocalDate.of(2025, 1, 23), five.since());
        assertEquals(
                List.of("nato-5", "allies-5"),
                five.statements().stream().map(cited -> cited.statement().id()).toList());
    }

    @Test
    void aDemandWithoutADateIsKnownFromTheLastDayOfItsDocument() {
        assertEquals(
                LocalDate.of(2025, 5, 30), on(demands(), "2025-06-01").get(0).since());
    }

    @Test
    void whatIsOnlyReportedOrArguedForIsNoDemand() {
        Claims claims = new Claims()
                .draft("asked-about", Topic.DEFENCE_DEMAND, Stage.REPORTED)
                .quantity(3.5, Unit.PERCENT_OF_GDP)
                .and()
                .draft("argued-for", Topic.DEFENCE_DEMAND, Stage.DEMANDED)
                .quantity(1, Unit.PERCENT_OF_GDP)
                .asOpinion()
                .and()
                .draft("money", Topic.DEFENCE_DEMAND, Stage.DEMANDED)
                .quantity(8e11, Unit.JPY)
                .and();
        assertEquals(List.of(), on(claims, "2026-03-07"));
    }
}
