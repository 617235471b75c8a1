package org.fourquadrant.data.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.dataset.DatasetReader;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.TableChoices;
import org.fourquadrant.model.dataset.TableChoices.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports, imports, GDP and tariffs of an own table: read right, asked for where they make the balance, and never in the way. */
class OtherMeasuresTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final DatasetReader READER = new DatasetReader(WORKSPACE);
    private static final String BOTH = "country,year,US goods balance (USD bn),Defence (% of GDP),";

    @TempDir
    private Path folder;

    @Test
    void tariffsInFractionsAreReadAsSuchAndItIsSaid() throws IOException {
        String rows = "Japan,2024,-68.5,1.4,0.15\nGermany,2024,-84.8,1.9,0\n";
        TableReading unsaid = read(BOTH + "Tariff rate\n" + rows, TableChoices.NONE);
        assertEquals(Optional.of(15.0), figure(unsaid, Indicator.ANNOUNCED_TARIFF));
        assertEquals(List.of(ProblemKind.TARIFF_AS_FRACTION), kinds(unsaid));
        TableReading said = read(BOTH + "Tariff (fraction)\n" + rows, TableChoices.NONE);
        assertEquals(Optional.of(15.0), figure(said, Indicator.ANNOUNCED_TARIFF));
        assertEquals(List.of(), kinds(said));
        TableReading percent = read(BOTH + "Tariff (%)\n" + rows, TableChoices.NONE);
        assertEquals(Optional.of(0.15), figure(percent, Indicator.ANNOUNCED_TARIFF));
        TableReading large = read(BOTH + "Tariff rate\n" + rows.replace("0.15", "15"), TableChoices.NONE);
        assertEquals(Optional.of(15.0), figure(large, Indicator.ANNOUNCED_TARIFF));
        assertEquals(List.of(), kinds(large));
    }

    @Test
    void aGdpThatCannotBeReadIsNoReasonNotToOpenATableUnlessItWasChosen() throws IOException {
        for (String name : List.of("GDP", "GDP (trillion yen)")) {
            String text = BOTH + name + "\nFiji,2024,-0.1,1.4,12\n";
            TableReading read = read(text, TableChoices.NONE);
            assertEquals(Optional.of(-100.0), figure(read, Indicator.GOODS_BALANCE, "FJI"));
            assertEquals(List.of(ProblemKind.UNIT_NOT_READ), kinds(read));
            assertEquals(
                    Optional.empty(),
                    read(text, TableChoices.NONE.with(Choice.GDP, name)).dataset());
        }
    }

    @Test
    void ofSeveralExportsThatMakeTheBalanceOneIsAskedFor() throws IOException {
        String text =
                "country,year,US exports nominal (USD million),US exports total (USD million),US imports (USD million)\n"
                        + "Japan,2024,79741,79000,148209\n";
        TableReading asked = read(text, TableChoices.NONE);
        assertEquals(List.of(ProblemKind.COLUMN_ASKED), kinds(asked));
        assertEquals("--exports", asked.problems().get(0).arguments().get(1));
        TableReading chosen = read(text, TableChoices.NONE.with(Choice.EXPORTS, "#4"));
        assertEquals(Optional.of(-69_209.0), figure(chosen, Indicator.GOODS_BALANCE));
        Problem computed = chosen.problems().stream()
                .filter(problem -> problem.kind() == ProblemKind.BALANCE_COMPUTED)
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("US exports total (USD million)", "4", "US imports (USD million)", "5"), computed.arguments());
    }

    @Test
    void exportsThatAreNotWhollyUnderstoodAreAskedForAndNotPassedOver() throws IOException {
        String text = "country,year,US exports zzz (USD million),US imports (USD million)\nJapan,2024,79741,148209\n";
        TableReading read = read(text, TableChoices.NONE);
        assertEquals(List.of(ProblemKind.COLUMN_UNSURE), kinds(read));
        TableChoices chosen = TableChoices.NONE.with(Choice.EXPORTS, "US exports zzz (USD million)");
        assertEquals(Optional.of(-68_468.0), figure(read(text, chosen), Indicator.GOODS_BALANCE));
        TableChoices joined = TableChoices.NONE.with(Choice.JOIN, "jri-2024");
        assertEquals(Optional.of(-68_468.0), figure(read(text, joined), Indicator.GOODS_BALANCE));
    }

    @Test
    void whereNoColumnIsAFigureTheColumnsAreAskedFor() throws IOException {
        TableReading read = read("country,year,Sold,Bought\nJapan,2024,79741,148209\n", TableChoices.NONE);
        assertEquals(List.of(ProblemKind.MEASURES_ASKED), kinds(read));
        assertEquals(
                List.of("country | year | Sold | Bought"),
                read.problems().get(0).arguments());
    }

    /** "2%" of the Factbook stands for 1.5 to 2.5, and does so beside a balance of one's own, too. */
    @Test
    void aJoinedFigureKeepsWhatItsSourceSaysOfIt() throws IOException {
        String text = "country,year,US goods balance (USD bn)\nGermany,2024,-84.8\nJapan,2024,-68.5\n";
        TableReading read = read(text, TableChoices.NONE.with(Choice.JOIN, "factbook-census"));
        Dataset factbook = WORKSPACE.dataset("factbook-census").orElseThrow();
        for (String country : List.of("DEU", "JPN")) {
            CountryCode code = new CountryCode(country);
            assertEquals(
                    factbook.find(code, Indicator.DEFENCE_SHARE, 2024),
                    read.dataset().orElseThrow().find(code, Indicator.DEFENCE_SHARE, 2024));
        }
    }

    /** A column is one thing: what a person takes for exports is no balance besides, whatever its name says. */
    @Test
    void whatAPersonSaysOfAColumnTakesThePlaceOfWhatItsNameSays() throws IOException {
        String text = "country,year,Balance (USD million),Imports (USD million),Defence (% of GDP)\n"
                + "Japan,2024,79741,148209,1.4\nGermany,2024,75600,160400,1.9\n";
        TableReading read = read(text, TableChoices.NONE.with(Choice.EXPORTS, "Balance (USD million)"));
        assertEquals(Optional.of(-68_468.0), figure(read, Indicator.GOODS_BALANCE));
        assertEquals(Optional.of(79_741.0), figure(read, Indicator.EXPORTS));
    }

    private TableReading read(String text, TableChoices choices) throws IOException {
        return READER.reading(Files.writeString(folder.resolve("own.csv"), text), choices)
                .orElseThrow();
    }

    private static Optional<Double> figure(TableReading read, Indicator indicator) {
        return figure(read, indicator, "JPN");
    }

    private static Optional<Double> figure(TableReading read, Indicator indicator, String code) {
        return read.dataset()
                .flatMap(dataset -> dataset.find(new CountryCode(code), indicator, 2024))
                .map(found -> found.value());
    }

    private static List<ProblemKind> kinds(TableReading read) {
        return read.problems().stream().map(Problem::kind).toList();
    }
}
