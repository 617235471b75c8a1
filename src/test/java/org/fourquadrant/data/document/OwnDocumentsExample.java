package org.fourquadrant.data.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A small package of documents of one's own: one paper with one statement on Japan's tariff. */
public final class OwnDocumentsExample {

    /** Name of the package. */
    public static final String NAME = "desk";

    /** Id of its paper. */
    public static final String DOCUMENT = "desk-2026";

    private static final List<String> DOCUMENT_FIELDS =
            List.of("id", "title_en", "title_ja", "short_en", "short_ja", "author_en", "published", "known_until");
    private static final List<String> STATEMENT_FIELDS = List.of(
            "id",
            "subjects",
            "topic",
            "stage",
            "value",
            "unit",
            "announced",
            "document",
            "place",
            "summary_en",
            "summary_ja",
            "opinion");

    private OwnDocumentsExample() {}

    /** Writes it into a folder and gives the folder. */
    public static Path write(Path folder) throws IOException {
        return write(folder, DOCUMENT, "desk-s1");
    }

    /** The same with other ids. */
    public static Path write(Path folder, String document, String statement) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("documents.csv"),
                String.join(",", DOCUMENT_FIELDS) + "\n" + document
                        + ",The desk's own paper,担当の資料,Desk 2026,担当 2026,The desk,2026-03-01,2026-03-01\n");
        Files.writeString(
                folder.resolve("statements.csv"),
                String.join(",", STATEMENT_FIELDS) + "\n" + statement
                        + ",JPN,tariff,announced,33,percent,2026-02-28," + document
                        + ",p. 3,A rate of 33% is announced.,税率33%が発表された。,false\n");
        Files.writeString(
                folder.resolve("datapackage.json"),
                "{\"name\": \"" + NAME + "\", \"resources\": [" + resource("documents", DOCUMENT_FIELDS) + ", "
                        + resource("statements", STATEMENT_FIELDS) + "]}");
        return folder;
    }

    private static String resource(String name, List<String> fields) {
        String schema = fields.stream()
                .map(field -> "{\"name\": \"" + field + "\", \"type\": \"" + type(field) + "\"}")
                .collect(Collectors.joining(", "));
        return "{\"name\": \"" + name + "\", \"path\": \"" + name + ".csv\", \"schema\": {\"primaryKey\": \"id\","
                + " \"missingValues\": [\"\"], \"fields\": [" + schema + "]}}";
    }

    private static String type(String field) {
        return switch (field) {
            case "value" -> "number";
            case "opinion" -> "boolean";
            case "known_until" -> "date";
            default -> "string";
        };
    }
}
