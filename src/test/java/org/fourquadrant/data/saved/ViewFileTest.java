package org.fourquadrant.data.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.dataset.DatasetReader;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.claim.ClaimQuery;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.BalanceSide;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.DatasetChange;
import org.fourquadrant.model.dataset.DatasetFigure;
import org.fourquadrant.model.dataset.ExchangeRate;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.TableChoices;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.view.LabelMode;
import org.fourquadrant.model.view.Labels;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A view as a file, with its claims and its own data. */
class ViewFileTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final View FIRST = FirstView.of(WORKSPACE, Language.ENGLISH);
    private static final String CSV =
            "iso3,year,balance_musd,milex_pct_gdp\nJPN,2024,-68468,1.4\nDEU,2024,-84822,1.9\n";

    @TempDir
    private Path folder;

    @Test
    void aViewComesBackWithItsClaimsAndWhatIsUnknownIsWrittenBack() throws IOException {
        Claim claim = Facts.of(WORKSPACE, FIRST)
                .claims()
                .make("c1", new ClaimQuery.StableRange())
                .orElseThrow();
        Scene scene = scene(FIRST.withThreshold(3.5)).withClaims(List.of(claim));
        Path file =
                write("mine.json", new SavedFileWriter(WORKSPACE, Map.of()).view(scene, folder.resolve("mine.json")));
        Files.writeString(file, Files.readString(file).replaceFirst("\\{", "{ \"from_the_future\" : [1, \"x\"],"));
        Scene back = read(WORKSPACE, file).value().orElseThrow().scenes().list().get(0);
        assertEquals(scene.view(), back.view());
        assertEquals(List.of(claim), back.claims());
        assertEquals(Map.of("from_the_future", List.of(1, "x")), back.unknown());
        String again = new SavedFileWriter(WORKSPACE, Map.of()).view(back, file);
        assertTrue(again.contains("from_the_future"), again);
    }

    /** What was asked of a table once is not asked again, also of a new edition of it. */
    @Test
    void theAnswersAboutAnOwnTableAreKeptAndServeANewEditionOfIt() throws IOException {
        String header = "国名;年;対米収支;国防費(対GDP比)\n";
        Path table = write("own.csv", header + "Holland of old;2024;-68750;1.5\nDE;2024;106000;1.9\n??;2024;1;1\n");
        TableChoices choices = TableChoices.NONE
                .with(TableChoices.Choice.X, "国防費(対GDP比)")
                .with(TableChoices.Choice.Y, "#3")
                .with(TableChoices.Choice.COUNTRY, "国名")
                .with(TableChoices.Choice.YEAR_COLUMN, "年")
                .with(TableChoices.Choice.ENCODING, "UTF-8")
                .with(TableChoices.Choice.JOIN, "jri-2024")
                .withUnits(List.of("JPY 億", "percent"))
                .withRate(ExchangeRate.parse("125 JPY/USD, a bank"))
                .withSide(BalanceSide.PARTNER)
                .withNames(Map.of("Holland of old", new CountryCode("NLD")))
                .withDoubtful(TableChoices.Doubtful.LEFT_OUT);
        Loaded<Dataset> first = new DatasetReader(WORKSPACE).read(table, choices);
        Dataset own = first.value().orElseThrow(() -> new AssertionError(first.problems()));
        assertEquals(choices, own.choices());
        View view = FIRST.withData(FIRST.data().withDataset("own", 2024));
        SavedFileWriter writer = new SavedFileWriter(WORKSPACE.with(own), Map.of("own", table));
        Path whole = write("view.json", writer.view(scene(view), folder.resolve("view.json")));
        Path brief = write("brief.json", writer.viewBriefly(scene(view), folder.resolve("brief.json")));
        write(
                "own.csv",
                header + "Holland of old;2024;-68750;1.5\nDE;2024;106500;1.9\nKR;2024;82500;2.6\n??;2024;1;1\n");
        for (Path file : List.of(whole, brief)) {
            Loaded<SavedFile> back = read(WORKSPACE, file);
            Dataset again = back.value()
                    .orElseThrow(() -> new AssertionError(back.problems()))
                    .datasets()
                    .get(0);
            assertEquals(choices, again.choices());
            assertEquals(3, again.economies().size());
            assertEquals(
                    -85_200.0,
                    again.find(new CountryCode("DEU"), Indicator.GOODS_BALANCE, 2024)
                            .orElseThrow()
                            .value());
        }
    }

    @Test
    void anAnswerInAFileThatIsNoneIsAProblemOfItsPlace() throws IOException {
        write("own.csv", CSV);
        Path file = write(
                "view.json",
                "{\"dataset\": \"own\", \"datasets\": [{\"name\": \"own\", \"path\": \"own.csv\","
                        + " \"reading\": {\"side\": \"mine\", \"rate\": \"many\", \"names\": {\"X\": \"nowhere\"}}}]}");
        assertEquals(
                List.of("datasets[0].reading.names.X", "datasets[0].reading.rate", "datasets[0].reading.side"),
                read(WORKSPACE, file).problems().stream()
                        .map(Problem::field)
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"name, ALL", "code, CODES", "none, NONE"})
    void theLabelsOfFilesOfBeforeAreRead(String text, LabelMode mode) throws IOException {
        Path file = write("before.json", "{\"version\": 1, \"labels\": {\"text\": \"" + text + "\"}}");
        assertEquals(mode, labels(read(WORKSPACE, file)).mode());
        Path now = write("now.json", "{\"labels\": {\"mode\": \"chosen\", \"text\": \"" + text + "\"}}");
        assertEquals(LabelMode.CHOSEN, labels(read(WORKSPACE, now)).mode());
    }

    @Test
    void labelsThatThereAreNotAreAProblem() throws IOException {
        for (String key : List.of("mode", "text")) {
            Path file = write("wrong.json", "{\"threshold\": 3, \"labels\": {\"" + key + "\": \"most\"}}");
            assertEquals(1, read(WORKSPACE, file).problems().size(), key);
        }
    }

    private static Labels labels(Loaded<SavedFile> loaded) {
        assertEquals(List.of(), loaded.problems());
        return loaded.value().orElseThrow().scene().view().labels();
    }

    @Test
    void itsOwnDataAreFoundBesideItOnAnotherPlace() throws IOException {
        Path saved = saved();
        Path moved = Files.createDirectories(folder.resolve("elsewhere"));
        Files.move(folder.resolve("data.csv"), moved.resolve("data.csv"));
        Path file = Files.move(saved, moved.resolve("view.json"));
        SavedFile opened = read(WORKSPACE, file).value().orElseThrow();
        assertEquals(
                List.of("data"),
                opened.datasets().stream().map(each -> each.info().name()).toList());
        assertEquals(moved.resolve("data.csv"), opened.origins().get("data"));
        assertEquals(List.of(), opened.changes());
    }

    @Test
    void cellsThatHaveChangedSinceAreListed() throws IOException {
        Path saved = saved();
        write("data.csv", CSV.replace("1.9", "2.1"));
        Loaded<SavedFile> loaded = read(WORKSPACE, saved);
        assertEquals(List.of(), loaded.problems());
        DatasetChange.Changed changed =
                (DatasetChange.Changed) loaded.value().orElseThrow().changes().get(0);
        CountryCode germany = new CountryCode("DEU");
        assertEquals(
                List.of(new DatasetChange.ChangedFigure(
                        germany,
                        Indicator.DEFENCE_SHARE,
                        Optional.of(new DatasetFigure(germany, Indicator.DEFENCE_SHARE, 2024, 2024, 1.9)),
                        Optional.of(new DatasetFigure(germany, Indicator.DEFENCE_SHARE, 2024, 2024, 2.1)))),
                changed.figures());
        assertEquals("data", changed.dataset().name());
    }

    @Test
    void dataThatAreGoneGiveNothingButAMessage() throws IOException {
        Path saved = saved();
        Files.delete(folder.resolve("data.csv"));
        Loaded<SavedFile> loaded = read(WORKSPACE, saved);
        assertEquals(Optional.empty(), loaded.value());
        assertEquals(ProblemKind.FILE_MISSING, loaded.problems().get(0).kind());
    }

    @Test
    void whatAFileHoldsIsDecidedByWhatStandsInIt() throws IOException {
        assertEquals(SavedKind.VIEW, SavedKind.of(write("a.json", "{\"threshold\": 3}")));
        assertEquals(SavedKind.VIEW, SavedKind.of(write("a.json", "{\"threshold\": 3, \"claims\": []}")));
        assertEquals(SavedKind.CLAIMS, SavedKind.of(write("a.json", "{\"version\": 1, \"claims\": []}")));
        assertEquals(SavedKind.SCENES, SavedKind.of(write("a.json", "{\"scenes\": []}")));
        assertEquals(SavedKind.DATA_PACKAGE, SavedKind.of(write("a.json", "{\"resources\": []}")));
        assertEquals(SavedKind.VIEW, SavedKind.of(write("a.json", "{")), "its reader says what is wrong");
    }

    private Path saved() throws IOException {
        Path csv = write("data.csv", CSV);
        Dataset own = new DatasetReader(WORKSPACE.countries()).read(csv).value().orElseThrow();
        View view = FIRST.withData(FIRST.data().withDataset("data", 2024));
        Path file = folder.resolve("view.json");
        return write(
                "view.json", new SavedFileWriter(WORKSPACE.with(own), Map.of("data", csv)).view(scene(view), file));
    }

    private static Scene scene(View view) {
        return Scene.of(LocalizedText.EMPTY, LocalizedText.EMPTY, view);
    }

    private static Loaded<SavedFile> read(Workspace workspace, Path file) {
        return new SavedFileReader(workspace).read(file, FIRST);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
