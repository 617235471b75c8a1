package org.fourquadrant.ui.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.cli.JsonViews;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.dataset.DatasetReader;
import org.fourquadrant.data.importing.ReadingProgress;
import org.fourquadrant.data.importing.TableReading;
import org.fourquadrant.data.saved.DatasetPlaces;
import org.fourquadrant.data.saved.MeantData;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.TableChoices;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.FaultText;
import org.fourquadrant.ui.reading.OwnTable;
import org.fourquadrant.ui.state.SessionState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table is asked about in the window also where nothing of it can be shown yet. */
class OwnTableAskedAnewTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();

    @TempDir
    private Path folder;

    @Test
    void anAnswerThatDoesNotFitANewEditionIsNamedAndTheOthersAreKept() throws IOException {
        Path file = folder.resolve("own.csv");
        Files.writeString(
                file,
                "country,year,Spent (% of GDP),US goods balance A (USD bn),US goods balance B (USD bn)\n"
                        + "Japan,2024,1.4,-68.5,-70.1\n");
        TableChoices answers = choices("Spent (% of GDP)", "US goods balance A (USD bn)");
        Dataset open = new DatasetReader(WORKSPACE).read(file, answers).value().orElseThrow();
        Files.writeString(
                file,
                "country,year,Spent (% of GDP),US goods balance, new (USD bn),US goods balance B (USD bn)\n"
                                .replace("balance, new", "balance new")
                        + "Japan,2024,1.4,-68.6,-70.2\n");
        PathReader.Outcome outcome = read(file, WORKSPACE.with(open));
        OwnTable asked = outcome.table().orElseThrow().table();
        assertEquals("US goods balance A (USD bn)", asked.noLonger());
        assertEquals(choices("Spent (% of GDP)", ""), asked.choices());
        assertTrue(asked.reading().columns().contains("US goods balance new (USD bn)"));
    }

    @Test
    void aSavedViewWhoseTableHasOtherColumnsAsksAboutItAndOpensByTheAnswers() throws IOException {
        Path table = folder.resolve("own.csv");
        Files.writeString(
                table,
                "country,year,Spent (% of GDP),US goods balance A (USD bn),US goods balance B (USD bn)\n"
                        + "Japan,2024,1.4,-68.5,-70.1\n");
        Path saved = Files.writeString(
                folder.resolve("saved.view.json"),
                "{\"dataset\":\"own\",\"year\":2024,\"datasets\":[{\"name\":\"own\",\"path\":\"own.csv\",\"reading\":"
                        + "{\"x\":\"Spent (% of GDP)\",\"y\":\"Balance of before\"}}]}");
        SessionState shown = new SessionState(WORKSPACE, FirstView.of(WORKSPACE, Language.ENGLISH));
        PathReader reader = new PathReader(new JsonViews(() -> FirstView.of(WORKSPACE, Language.ENGLISH)));
        PathReader.Outcome outcome = reader.read(saved, new PathReader.Asked(shown));
        PathReader.AskedTable asked = outcome.table().orElseThrow();
        assertEquals(Optional.empty(), outcome.contents());
        assertEquals("Balance of before", asked.table().noLonger());
        TableChoices answer = asked.table().choices().with(TableChoices.Choice.Y, "US goods balance B (USD bn)");
        PathReader.Outcome again = reader.read(
                saved,
                new PathReader.Asked(
                        shown,
                        DatasetPlaces.NONE,
                        MeantData.AS_SAVED.with(asked.place(), answer),
                        TableReading.Extent.WHOLE));
        assertEquals(List.of(), again.problems());
        SessionState open = again.contents().orElseThrow().applyTo(shown, saved);
        assertEquals("own", open.view().data().dataset());
        assertEquals(
                -70_100,
                open.workspace()
                        .dataset("own")
                        .orElseThrow()
                        .find(new CountryCode("JPN"), Indicator.GOODS_BALANCE, 2024)
                        .orElseThrow()
                        .value());
    }

    @Test
    void aTableWithoutAYearOffersItsColumns() throws IOException {
        Path file = Files.writeString(
                folder.resolve("own.csv"), "country,US goods balance (USD bn),Defence (% of GDP)\nJapan,-68.5,1.4\n");
        OwnTable asked = read(file, WORKSPACE).table().orElseThrow().table();
        assertEquals(
                List.of("country", "US goods balance (USD bn)", "Defence (% of GDP)"),
                asked.reading().columns());
        assertEquals(Optional.empty(), asked.reading().dataset());
    }

    @Test
    void aTableThatIsTakenAwayWhileItIsAskedAboutIsSaidToBeGoneAndReadOnceItIsBack() throws IOException {
        String text =
                "country,year,US goods balance (USD bn),Defence (% of GDP)\nJapan,2024,-68.5,1.4\nNowhere,2024,1,1\n";
        Path file = Files.writeString(folder.resolve("own.csv"), text);
        OwnTable asked = read(file, WORKSPACE).table().orElseThrow().table();
        TableChoices choices = asked.choices().withDoubtful(TableChoices.Doubtful.LEFT_OUT);
        Files.delete(file);
        RuntimeException gone =
                assertThrows(RuntimeException.class, () -> asked.reader().readWhole(choices, ReadingProgress.NONE));
        assertEquals("The file " + file + " is not there.", new FaultText(Language.ENGLISH).sentence(gone));
        Files.writeString(file, text);
        assertTrue(asked.reader()
                .readWhole(choices, ReadingProgress.NONE)
                .dataset()
                .isPresent());
    }

    private static PathReader.Outcome read(Path file, Workspace workspace) {
        SessionState shown = new SessionState(workspace, FirstView.of(WORKSPACE, Language.ENGLISH));
        return new PathReader(new JsonViews(() -> FirstView.of(WORKSPACE, Language.ENGLISH)))
                .read(file, new PathReader.Asked(shown));
    }

    private static TableChoices choices(String x, String y) {
        return TableChoices.NONE
                .with(TableChoices.Choice.X, Optional.of(x).filter(each -> !each.isEmpty()))
                .with(TableChoices.Choice.Y, Optional.of(y).filter(each -> !each.isEmpty()));
    }
}
