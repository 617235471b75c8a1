package org.fourquadrant.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.dataset.DatasetReader;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every shipped package must be, whatever it holds. */
class BundledDataTest {

    private static final Path ROOT = Path.of("datasets");
    private static final Workspace WORKSPACE = new WorkspaceLoader().load();

    static List<Path> packages() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    static List<String> datasets() {
        return WORKSPACE.datasets().stream()
                .map(dataset -> dataset.info().name())
                .toList();
    }

    @Test
    void theIndexNamesEveryPackageAndNoOther() throws IOException {
        JsonNode index = new ObjectMapper().readTree(ROOT.resolve("index.json").toFile());
        Set<String> named = new HashSet<>();
        index.forEach(entry -> {
            if (entry.isTextual()) {
                named.add(entry.textValue());
            }
            entry.forEach(name -> named.add(name.textValue()));
        });
        Set<String> there = new HashSet<>();
        packages().forEach(path -> there.add(path.getFileName().toString()));
        assertEquals(there, named);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageSaysItsNameLicencesAndColumnsAndItsFilesAreThere(Path folder) throws IOException {
        JsonNode descriptor =
                new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
        assertEquals(folder.getFileName().toString(), descriptor.path("name").textValue());
        assertFalse(descriptor.path("version").asText().isEmpty());
        assertTrue(descriptor.path("licenses").size() > 0, "licences");
        for (JsonNode licence : descriptor.path("licenses")) {
            String path = licence.path("path").asText();
            assertTrue(path.isEmpty() || path.startsWith("https://") || Files.exists(folder.resolve(path)), path);
        }
        for (JsonNode resource : descriptor.path("resources")) {
            if (!resource.path("format").asText().equals("csv")) {
                assertTrue(Files.exists(folder.resolve(resource.path("path").asText())));
                continue;
            }
            assertTrue(resource.path("schema").path("fields").size() > 1, "fields");
            JsonNode paths = resource.path("path");
            List<JsonNode> all = paths.isArray()
                    ? StreamSupport.stream(paths.spliterator(), false).toList()
                    : List.of(paths);
            for (JsonNode path : all) {
                String header = Files.readString(folder.resolve(path.textValue()))
                        .lines()
                        .findFirst()
                        .orElseThrow();
                List<String> fields = resource.path("schema").path("fields").findValuesAsText("name");
                assertEquals(String.join(",", fields), header, path.textValue());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void aDatasetReadsFromItsFolderWithoutAProblemAndAsItIsBundled(String name) {
        Loaded<Dataset> loaded = new DatasetReader(WORKSPACE.countries()).read(ROOT.resolve(name));
        assertEquals(List.of(), loaded.problems());
        Dataset bundled = WORKSPACE.dataset(name).orElseThrow();
        assertEquals(bundled.info(), loaded.value().orElseThrow().info());
        assertEquals(bundled.observations(), loaded.value().orElseThrow().observations());
        assertFalse(bundled.info().sources().isEmpty());
        assertFalse(bundled.info().vintage().isEmpty());
        assertFalse(bundled.info().sourceLine().en().isEmpty());
        assertFalse(bundled.info().sourceLine().ja().isEmpty());
        assertTrue(bundled.economies().stream()
                .allMatch(code -> WORKSPACE.countries().find(code).isPresent()));
    }

    @Test
    void everyFurtherNameIsOfAKnownCountryAndFindsIt() throws IOException {
        Set<String> codes = new HashSet<>();
        Table.rows(Files.readAllLines(CountriesDataset.COUNTRIES)).forEach(row -> codes.add(row.get(0)));
        assertEquals(251, codes.size());
        for (List<String> row : Table.rows(Files.readAllLines(CountriesDataset.NAMES))) {
            assertTrue(codes.contains(row.get(0)), row.toString());
        }
    }

    @Test
    void theLibraryHasItsDocumentsAndEveryStatementIsOfOne() {
        assertTrue(WORKSPACE.library().documents().size() >= 6);
        assertTrue(WORKSPACE.library().statements().stream()
                .allMatch(statement -> WORKSPACE
                        .library()
                        .document(statement.citation().document())
                        .isPresent()));
    }

    @Test
    void balancesOfThePaperAgreeWithTheCensusButForSouthAfrica() {
        Dataset paper = WORKSPACE.dataset("jri-2024").orElseThrow();
        Dataset census = WORKSPACE.dataset("factbook-census").orElseThrow();
        List<CountryCode> apart = paper.economies().stream()
                .filter(code -> Math.abs(balance(paper, code) - balance(census, code)) > 0.6)
                .toList();
        assertEquals(List.of(new CountryCode("ZAF")), apart);
    }

    private static double balance(Dataset dataset, CountryCode code) {
        return dataset.find(code, Indicator.GOODS_BALANCE, 2024).orElseThrow().value();
    }

    @Test
    void whatIsShippedIsWhatTheProgramsMadeOfTheTables() throws IOException {
        CountriesDataset.MADE_COUNTRIES.assertAreStillIn(CountriesDataset.COUNTRIES);
        CountriesDataset.MADE_NAMES.assertAreStillIn(CountriesDataset.NAMES);
        FactbookCensus.MADE.assertAreStillIn(FactbookCensus.FILE);
        ImportWeighted.MADE_RATES.assertAreStillIn(ImportWeighted.RATES);
        ImportWeighted.MADE_ECONOMIES.assertAreStillIn(ImportWeighted.ECONOMIES);
    }
}
