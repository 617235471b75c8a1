package org.fourquadrant.ui.dossier;

import static org.fourquadrant.ui.SmallWorld.GERMANY;
import static org.fourquadrant.ui.SmallWorld.JAPAN;
import static org.fourquadrant.ui.SmallWorld.MOZAMBIQUE;
import static org.fourquadrant.ui.SmallWorld.UNION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.fourquadrant.chart.paint.TariffSteps;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.facts.statement.Reach;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.ui.SmallWorld;
import org.fourquadrant.ui.state.Session;
import org.junit.jupiter.api.Test;

class DossierViewModelTest {

    private Session session;

    @Test
    void withoutAFocusItSaysWhatTheQuadrantsMean() {
        Block.Hint hint = (Block.Hint) blocks("2025-05-30").get(0);
        assertEquals(4, hint.lines().size());
        assertEquals("Summary of outlook", hint.lines().get(2).lines().get(0).text());
    }

    @Test
    void theHeadingSaysHowFarBelowTheLineACountryIs() {
        Block.Heading heading = (Block.Heading) block(blocks("2025-05-30", JAPAN), "heading");
        assertEquals("III · below by 0.6", heading.chip());
        assertEquals(Optional.of(Quadrant.III), heading.quadrant());
        assertEquals("日本", heading.otherName());
    }

    @Test
    void aCountryWithoutAPlaceSaysWhy() {
        Block.Heading heading = (Block.Heading) block(blocks("2025-05-30", UNION), "heading");
        assertEquals("trades as one, has no defence share of its own", heading.chip());
    }

    @Test
    void theMeaningOfTheQuadrantIsCitedOnceItIsKnown() {
        assertEquals(
                "Summary of outlook",
                statements(blocks("2025-05-30", JAPAN), "quadrant")
                        .lines()
                        .get(0)
                        .text());
        assertTrue(blocks("2025-05-01", JAPAN).stream()
                .noneMatch(block -> block.key().equals("quadrant")));
    }

    @Test
    void anotherSourceThatWouldMoveTheCountryIsSaidToDoSo() {
        Block.Values moves = (Block.Values) block(blocks("2025-05-30", MOZAMBIQUE), "values");
        assertTrue(moves.verdict().orElseThrow().moves());
        assertEquals("would put it in III", moves.otherSources().get(0).warning());
        Block.Values stays = (Block.Values) block(blocks("2025-05-30", JAPAN), "values");
        assertEquals(
                new Block.Verdict("Other sources: 1.12% · same quadrant", false),
                stays.verdict().orElseThrow());
    }

    @Test
    void aValueOfAnotherYearIsMarked() {
        Block.Values values = (Block.Values) block(blocks("2025-05-30", MOZAMBIQUE), "values");
        assertEquals("value of 2022", values.figures().get(1).warning());
    }

    @Test
    void aMemberOfTheUnionHasTheUnionsRateAndItIsSaid() {
        Block.Tariff tariff = (Block.Tariff) block(blocks("2025-04-09", GERMANY), "tariff");
        assertEquals("20%", tariff.figure());
        assertTrue(tariff.lines().contains("Rate of the European Union, which applies to its members"));
    }

    @Test
    void whatIsPausedStandsBesideWhatIsInForce() {
        List<Block> blocks = blocks("2025-04-20", JAPAN);
        assertEquals("10%", ((Block.Tariff) block(blocks, "tariff")).figure());
        Line paused = statements(blocks, "pending").lines().get(0);
        assertEquals("24%", paused.figure());
        assertEquals("paused", paused.tag().orElseThrow().text());
    }

    @Test
    void theStepsShowTheRatesOfTheWholeTime() {
        Block.Steps steps = (Block.Steps) block(blocks("2025-04-20", JAPAN), "steps");
        assertEquals(
                List.of(OptionalDouble.empty(), OptionalDouble.of(10), OptionalDouble.of(24), OptionalDouble.of(10)),
                steps.tariff().steps().stream().map(TariffSteps.Step::percent).toList());
    }

    @Test
    void thatNothingIsReportedIsSaid() {
        List<Block> blocks = blocks("2025-05-30", MOZAMBIQUE);
        assertEquals(
                "none reported",
                statements(blocks, "negotiation").tag().orElseThrow().text());
        assertTrue(statements(blocks, "nothing").empty().contains("Investment"));
    }

    @Test
    void whileTheLineMovesWithinAQuadrantOnlyTheHeadingTheCostAndThePeersChange() {
        Session moving = SmallWorld.session("2025-05-30", JAPAN);
        DossierViewModel model = new DossierViewModel(moving);
        List<Block> before = model.blocksProperty().get();
        moving.change(view -> view.withThreshold(3));
        List<Block> after = model.blocksProperty().get();
        assertEquals("III · below by 1.6", ((Block.Heading) after.get(0)).chip());
        assertEquals(
                "To reach the line at 3%",
                ((Block.Cost) block(after, "cost")).figures().get(0).label());
        assertEquals(
                "1.6 points",
                ((Block.Cost) block(after, "cost")).figures().get(0).value());
        assertEquals(withoutWhatMoves(before), withoutWhatMoves(after));
        assertSame(block(before, "steps"), block(after, "steps"));
        assertEquals(
                "same quadrant, near on both scales",
                ((Block.PeerList) block(after, "peers")).figures().get(0).detail());
        assertEquals(
                JAPAN,
                ((Block.PeerList) block(after, "peers"))
                        .countries()
                        .get(((Block.PeerList) block(after, "peers")).figures().size()),
                "who has the dossier stays the last");
    }

    private static List<Block> withoutWhatMoves(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> !(block instanceof Block.Heading)
                        && !(block instanceof Block.Cost)
                        && !(block instanceof Block.PeerList))
                .toList();
    }

    @Test
    void whoMeetsTheLineHasNothingToPayForIt() {
        assertTrue(blocks("2025-05-30", MOZAMBIQUE).stream().noneMatch(Block.Cost.class::isInstance));
    }

    @Test
    void everythingIsSaidInTheLanguageOfTheMoment() {
        Session japanese = SmallWorld.session("2025-04-09", JAPAN);
        DossierViewModel model = new DossierViewModel(japanese);
        japanese.change(view -> view.withLanguage(Language.JAPANESE));
        Block.Heading heading = (Block.Heading) block(model.blocksProperty().get(), "heading");
        assertEquals("日本", heading.name());
        assertEquals("Japan", heading.otherName());
    }

    private List<Block> blocks(String asOf, CountryCode... focus) {
        session = SmallWorld.session(asOf, focus);
        DossierViewModel model = new DossierViewModel(session);
        assertEquals(LocalDate.parse(asOf), session.view().data().asOf());
        assertEquals(Set.of(focus), session.view().selection());
        return model.blocksProperty().get();
    }

    private static Block.Statements statements(List<Block> blocks, String key) {
        return (Block.Statements) block(blocks, key);
    }

    private static Block block(List<Block> blocks, String key) {
        return blocks.stream()
                .filter(block -> block.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsSaidOfAGroupOrTheUnionSaysSoOnEveryLine() {
        Workspace workspace = new WorkspaceLoader().load();
        Session bundled =
                new Session(workspace, FirstView.of(workspace, Language.ENGLISH).withSelection(Set.of(GERMANY)));
        Map<Reach, String> scopes =
                Map.of(Reach.UNION, "said of the European Union", Reach.GROUP, "said of a group it belongs to");
        Map<String, Reach> reaches = new HashMap<>();
        for (Statement statement : workspace.library().statements()) {
            Reach.of(statement, workspace.countries().find(GERMANY).orElseThrow())
                    .ifPresent(reach -> reaches.putIfAbsent(statement.summary().en(), reach));
        }
        Set<Reach> met = new HashSet<>();
        for (Block block : new DossierViewModel(bundled).blocksProperty().get()) {
            if (block instanceof Block.Statements statements && !block.key().equals("quadrant")) {
                for (Line line : statements.lines()) {
                    Reach reach = reaches.get(line.text());
                    if (reach != null && scopes.containsKey(reach)) {
                        met.add(reach);
                        assertEquals(scopes.get(reach), line.scope(), line.text());
                    }
                }
            }
        }
        assertTrue(met.contains(Reach.UNION), "lines on the Union: " + met);
    }
}
