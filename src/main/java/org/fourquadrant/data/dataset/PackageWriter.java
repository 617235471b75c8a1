package org.fourquadrant.data.dataset;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fourquadrant.data.csv.CsvText;
import org.fourquadrant.data.importing.choice.ChoicesShape;
import org.fourquadrant.data.json.JsonText;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.DatasetInfo;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.text.Unfinished;

/** Writes a dataset as a Data Package (version 2), all or nothing: one table with a row for each country and year. */
public final class PackageWriter {

    private static final String TABLE = "economies.csv";

    private static final Map<Indicator, String> FIELDS = new EnumMap<>(Map.of(
            Indicator.GOODS_BALANCE, "balance_musd",
            Indicator.DEFENCE_SHARE, "milex_pct_gdp",
            Indicator.EXPORTS, "exports_musd",
            Indicator.IMPORTS, "imports_musd",
            Indicator.GDP, "gdp_musd",
            Indicator.ANNOUNCED_TARIFF, "tariff_pct"));

    private static final Map<Indicator, String> ROLES = Map.of(
            Indicator.GOODS_BALANCE, Role.BALANCE.key(),
            Indicator.DEFENCE_SHARE, Role.SHARE.key(),
            Indicator.EXPORTS, Role.EXPORTS.key(),
            Indicator.IMPORTS, Role.IMPORTS.key(),
            Indicator.GDP, Role.GDP.key(),
            Indicator.ANNOUNCED_TARIFF, Role.TARIFF.key());

    private static final String SHARE_YEAR = "milex_year";
    private static final String SHARE_ESTIMATE = "milex_estimate";

    private final Dataset dataset;
    private final String origin;
    private final List<Indicator> indicators;

    /**
     * @param origin name of the file that it was read from
     */
    public PackageWriter(Dataset dataset, String origin) {
        this.dataset = dataset;
        this.origin = origin;
        this.indicators = FIELDS.keySet().stream()
                .filter(indicator -> indicator == Indicator.GOODS_BALANCE
                        || indicator == Indicator.DEFENCE_SHARE
                        || dataset.observations().stream().anyMatch(one -> one.indicator() == indicator))
                .toList();
    }

    /**
     * Writes the package.
     *
     * @param folder a folder that is not there yet
     * @throws FileAlreadyExistsException if it is
     * @throws IOException if it cannot be written; nothing is left behind then
     */
    public void write(Path folder) throws IOException {
        Path target = folder.toAbsolutePath();
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        Path temporary = Unfinished.beside(target);
        try {
            Files.createDirectories(temporary);
            write(temporary.resolve(TABLE), table());
            write(temporary.resolve(DescriptorReader.FILE), JsonText.of(descriptor()));
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            Unfinished.sweep(target.getParent(), Set.of(TABLE, DescriptorReader.FILE));
        } catch (FileSystemException failed) {
            throw named(failed, folder.toString());
        } finally {
            deleteQuietly(temporary);
        }
    }

    /** Nobody asked for the folder that it is made in. */
    private static FileSystemException named(FileSystemException failed, String folder) {
        FileSystemException named = failed instanceof AccessDeniedException
                ? new AccessDeniedException(folder)
                : failed instanceof FileAlreadyExistsException
                        ? new FileAlreadyExistsException(folder)
                        : new FileSystemException(folder, null, failed.getReason());
        named.initCause(failed);
        return named;
    }

    private static void deleteQuietly(Path temporary) {
        try {
            for (String name : List.of(TABLE, DescriptorReader.FILE, "")) {
                Files.deleteIfExists(temporary.resolve(name));
            }
        } catch (IOException swept) {
            // By the next that writes there.
            temporary.toFile().deleteOnExit();
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            // Else a power cut could leave the name with nothing behind it.
            channel.force(true);
        }
    }

    private String table() {
        record Key(CountryCode country, int year) {}
        Map<Key, Map<Indicator, Observation>> rows = new LinkedHashMap<>();
        dataset.observations()
                .forEach(one -> rows.computeIfAbsent(
                                new Key(one.country(), one.year()), none -> new EnumMap<>(Indicator.class))
                        .put(one.indicator(), one));
        List<String> header = new ArrayList<>(List.of("iso3", "year"));
        indicators.forEach(indicator -> header.add(FIELDS.get(indicator)));
        header.addAll(List.of(SHARE_YEAR, SHARE_ESTIMATE));
        List<List<String>> lines = new ArrayList<>();
        rows.forEach((key, values) -> {
            List<String> cells = new ArrayList<>(List.of(key.country().value(), String.valueOf(key.year())));
            indicators.forEach(indicator -> cells.add(Optional.ofNullable(values.get(indicator))
                    .map(one -> plain(one.value()))
                    .orElse("")));
            Optional<Observation> share = Optional.ofNullable(values.get(Indicator.DEFENCE_SHARE));
            cells.add(share.map(one -> String.valueOf(one.measuredIn())).orElse(""));
            cells.add(share.map(one -> one.estimate() ? "1" : "0").orElse(""));
            lines.add(cells);
        });
        return CsvText.of(header, lines);
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private Map<String, Object> descriptor() {
        DatasetInfo info = dataset.info();
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        String given = info.name();
        String name = given.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-");
        root.put("name", name.matches("-*") ? "own-data" : name);
        root.put("title", info.title().en());
        root.put("sources", List.of(Map.of("title", origin)));
        root.put("resources", List.of(resource()));
        Map<String, Object> quadrant = new LinkedHashMap<>();
        quadrant.put("title", texts(info.title()));
        quadrant.put("source_line", texts(info.sourceLine()));
        quadrant.put("entity", "iso3");
        quadrant.put("year", "year");
        indicators.forEach(indicator -> quadrant.put(ROLES.get(indicator), FIELDS.get(indicator)));
        quadrant.put(Role.SHARE_YEAR.key(), SHARE_YEAR);
        quadrant.put(Role.SHARE_ESTIMATE.key(), SHARE_ESTIMATE);
        quadrant.put("citation", Map.of("document", origin, "place", ""));
        quadrant.put(ChoicesShape.KEY, ChoicesShape.tree(dataset.choices()));
        root.put("quadrant", quadrant);
        return root;
    }

    private Map<String, Object> resource() {
        List<Map<String, Object>> fields = new ArrayList<>();
        fields.add(field("iso3", "string"));
        fields.add(field("year", "integer"));
        indicators.forEach(indicator -> fields.add(field(FIELDS.get(indicator), "number")));
        fields.add(field(SHARE_YEAR, "integer"));
        fields.add(field(SHARE_ESTIMATE, "boolean"));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("primaryKey", List.of("iso3", "year"));
        schema.put("missingValues", List.of(""));
        schema.put("fields", fields);
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", "economies");
        resource.put("type", "table");
        resource.put("path", TABLE);
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("schema", schema);
        return resource;
    }

    private static Map<String, Object> field(String name, String type) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", name);
        field.put("type", type);
        if (type.equals("boolean")) {
            field.put("trueValues", List.of("1"));
            field.put("falseValues", List.of("0"));
        }
        return field;
    }

    private static Map<String, Object> texts(LocalizedText text) {
        Map<String, Object> both = new LinkedHashMap<>();
        both.put("en", text.en());
        both.put("ja", text.ja());
        return both;
    }
}
