package org.fourquadrant.data.bundled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.ProblemText;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.document.Library;
import org.fourquadrant.model.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packages of documents as a stranger may write them: with a schema that asks for nothing. */
class DataCheckTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final String DOCUMENT_FIELDS = "id,title_en,published,known_until";
    private static final String STATEMENT_FIELDS =
            "id,subjects,topic,stage,value,unit,announced,document,place,summary_en,opinion";
    private static final String DOCUMENT = "own-1,Own paper,2025-05-01,2025-04-30";
    private static final String STATEMENT =
            "own-s1,JPN;NATO,tariff,announced,24,percent,2025-04,own-1,p. 3,A rate of 24%,false";

    @TempDir
    Path folder;

    @Test
    void theBundledDocumentsAreReadAsTheProgramReadsThem() {
        Loaded<Checked> checked = check(Path.of("datasets/documents"));
        assertEquals(List.of(), checked.problems());
        Library read = ((Checked.OfDocuments) checked.value().orElseThrow()).library();
        assertEquals(WORKSPACE.library().documents(), read.documents());
        assertEquals(WORKSPACE.library().statements(), read.statements());
        assertEquals(WORKSPACE.library().budgets(), read.budgets());
    }

    @Test
    void aDatasetIsStillADataset() {
        assertInstanceOf(
                Checked.OfDataset.class,
                check(Path.of("datasets/jri-2024")).value().orElseThrow());
    }

    @Test
    void aPackageOfLittleMoreThanWhatIsNeededIsGood() throws IOException {
        Loaded<Checked> checked = check(write(DOCUMENT, STATEMENT));
        assertEquals(List.of(), checked.problems());
        assertInstanceOf(Checked.OfDocuments.class, checked.value().orElseThrow());
    }

    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "JPN;NATO     | ZZZ          | statements.csv:2:2: \"ZZZ\" in \"subjects\" is no country",
                "JPN;NATO     | ''           | statements.csv:2:2: There is no value for \"subjects\"",
                "own-s1       | ''           | statements.csv:2:1: There is no value for \"id\"",
                "tariff       | tarif        | statements.csv:2:3: \"tarif\" in \"topic\" is not allowed",
                "announced    | ''           | statements.csv:2:4: There is no value for \"stage\"",
                "24,          | much,        | statements.csv:2:5: \"much\" in \"value\" is not a number",
                "percent      | per mille    | statements.csv:2:6: \"per mille\" in \"unit\" is not allowed",
                "percent      | ''           | statements.csv:2:6: There is no value for \"unit\"",
                "2025-04,     | '04/2025,'   | statements.csv:2:7: \"04/2025\" in \"announced\" is not a date",
                "own-1        | own-2        | statements.csv:2:8: No document has the id \"own-2\"",
            })
    void whatIsWrongWithAStatementIsToldWithFileRowAndColumn(String right, String wrong, String told)
            throws IOException {
        assertTold(told, check(write(DOCUMENT, STATEMENT.replaceFirst(right, wrong))));
    }

    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "own-1,       | ','          | documents.csv:2:1: There is no value for \"id\"",
                "2025-05-01   | May 2025     | documents.csv:2:3: \"May 2025\" in \"published\" is not a date",
                "2025-04-30   | ''           | documents.csv:2:4: There is no value for \"known_until\"",
            })
    void whatIsWrongWithADocumentIsToldWithFileRowAndColumn(String right, String wrong, String told)
            throws IOException {
        assertTold(told, check(write(DOCUMENT.replaceFirst(right, wrong), STATEMENT)));
    }

    @Test
    void dateThatTheSchemaTakesForATextIsToldAndNotThrown() throws IOException {
        Path written = write(DOCUMENT, STATEMENT);
        Path descriptor = written.resolve("datapackage.json");
        Files.writeString(descriptor, Files.readString(descriptor).replace("\"date\"", "\"string\""));
        assertTold("documents.csv:2:4: \"2025-04-30\" in \"known_until\" is not a date", check(written));
    }

    @Test
    void aTableThatIsNotThereIsToldWithTheDescriptor() throws IOException {
        Path written = write(DOCUMENT, STATEMENT);
        Path descriptor = written.resolve("datapackage.json");
        Files.writeString(descriptor, Files.readString(descriptor).replace("\"documents\",", "\"papers\","));
        assertTold(descriptor + ": The property \"resources.documents\" is missing", check(written));
    }

    private static Loaded<Checked> check(Path path) {
        return new DataCheck(WORKSPACE.countries()).of(path);
    }

    private static void assertTold(String told, Loaded<Checked> checked) {
        List<String> lines = checked.problems().stream()
                .map(new ProblemText(Language.ENGLISH)::line)
                .toList();
        assertEquals(Optional.empty(), checked.value());
        assertTrue(lines.stream().anyMatch(line -> line.contains(told)), told + " in " + lines);
    }

    private Path write(String document, String statement) throws IOException {
        Files.writeString(folder.resolve("documents.csv"), DOCUMENT_FIELDS + "\n" + document + "\n");
        Files.writeString(folder.resolve("statements.csv"), STATEMENT_FIELDS + "\n" + statement + "\n");
        Files.writeString(folder.resolve("datapackage.json"), """
            {"name": "own", "resources": [%s, %s]}
            """.formatted(
                        resource("documents", DOCUMENT_FIELDS), resource("statements", STATEMENT_FIELDS)));
        return folder;
    }

    private static String resource(String name, String fields) {
        String schema = List.of(fields.split(",")).stream()
                .map(field -> "{\"name\": \"%s\", \"type\": \"%s\"}".formatted(field, type(field)))
                .collect(Collectors.joining(", "));
        return "{\"name\": \"%s\", \"path\": \"%s.csv\", \"schema\": {\"fields\": [%s]}}".formatted(name, name, schema);
    }

    private static String type(String field) {
        return switch (field) {
            case "published", "known_until" -> "date";
            case "value" -> "number";
            case "opinion" -> "boolean";
            default -> "string";
        };
    }
}
