package org.fourquadrant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.saved.SavedText;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.Assumption;
import org.fourquadrant.model.view.Ideas;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TheoryAndDistanceCommandTest {

    @Test
    void distanceListsEveryPlottedCountryOnceAndSaysThatItIsOurs() {
        List<String> lines = CliRun.of("distance", "--format", "csv").lines();
        assertEquals(
                "rank,iso3,name,quadrant,distance,from_share,from_deficit,points_under_line,balance_musd,same_third_pct",
                lines.get(0));
        assertEquals(64, lines.size());
        assertEquals(
                63,
                lines.stream()
                        .skip(1)
                        .map(line -> line.split(",")[1])
                        .distinct()
                        .count());
        assertTrue(CliRun.of("distance").out().contains("An illustration of ours"));
        assertTrue(CliRun.of("distance", "--lang", "ja").out().contains("本プログラムによる例示"));
    }

    @Test
    void weightsMoveTheOrder() {
        String byBalance = CliRun.of("distance", "--share-weight", "0", "--format", "csv")
                .lines()
                .get(1);
        assertTrue(byBalance.startsWith("1,CHN,"), byBalance);
    }

    @Test
    void aSavedViewSaysWhatIsAssumedAndAnOptionSaysOtherwise(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("v.view.json");
        View first = FirstView.of(new WorkspaceLoader().load(), Language.ENGLISH);
        View assumed = first.withThreshold(3)
                .withIdeas(Ideas.INITIAL
                        .with(Assumption.SHARE_WEIGHT, Optional.of(0.0))
                        .with(Assumption.ELASTICITY, Optional.of(2.0))
                        .with(Assumption.EARNINGS, Optional.of(30.0)));
        Files.writeString(file, SavedText.of(assumed));
        String distance = CliRun.of("distance", "--view", file.toString()).out();
        assertTrue(distance.contains("a = 0, b = 0.5") && distance.contains("(3.0"), distance);
        assertTrue(CliRun.of("distance", "--view", file.toString(), "--share-weight", "1")
                .out()
                .contains("a = 1, b = 0.5"));
        assertTrue(CliRun.of("tariff", "--view", file.toString()).out().contains("ε = 2, φ = 0.25"));
        assertTrue(
                CliRun.of("agreement", "JPN", "--view", file.toString()).out().contains("if it earns 30"));
        assertTrue(CliRun.of("theory", "--view", file.toString()).out().contains("line at 3"));
        assertEquals(
                2,
                CliRun.of("distance", "--view", file.toString(), "--share-weight", "0", "--deficit-weight", "0")
                        .exit());
    }

    @Test
    void theoryIsTableAndObject() {
        List<String> lines =
                CliRun.of("theory", "--as-of", "2025-08-10", "--format", "csv").lines();
        assertEquals(8, lines.size());
        assertTrue(
                lines.get(0).startsWith("part,id,n,median_pct,least_pct,most_pct,formula_median_pct,"), lines.get(0));
        assertTrue(lines.get(5).startsWith("correlation,law_with_deficit_share,63,"), lines.get(5));
        assertTrue(lines.get(5).contains(",0.4613,"), lines.get(5));
        String json = CliRun.of("theory", "--format", "json").out();
        assertTrue(json.contains("\"expected\"") && json.contains("\"jri-2025-016\""), json);
    }

    @Test
    void wordsClaimNoMoreThanTheFigures() {
        String text = CliRun.of("theory", "--as-of", "2025-08-10").out();
        assertTrue(text.contains("chance alone would seldom give as much"), text);
        assertTrue(text.contains("does not say that one causes the other"), text);
    }
}
