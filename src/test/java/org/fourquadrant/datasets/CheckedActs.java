package org.fourquadrant.datasets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which acts and rates were held against the ledger that they come from, which is no part of the project: partner, figure
 * and days of a rate, day and place of an act. What was checked of each is kept as a fingerprint; whoever changes one runs
 * this program with the ledger at hand. Texts and what the ledger says in prose alone are ours and not checked.
 */
final class CheckedActs {

    private static final Path FILE = Path.of("src/test/resources/org/fourquadrant/datasets/acts-checked.csv");
    private static final Path FOLDER = Path.of("datasets/acts");

    private CheckedActs() {}

    /** Checks every act and rate and writes down what was checked. */
    public static void main(String[] arguments) throws IOException {
        SharedFolder shared = SharedFolder.find().orElseThrow();
        List<String> faults = new ArrayList<>();
        List<Map<String, String>> rates = rows(shared.table("acts/rates.csv"));
        List<Map<String, String>> shippedRates = rows(Files.readAllLines(FOLDER.resolve("rates.csv")));
        List<Map<String, String>> acts = rows(shared.table("acts/acts.csv"));
        List<Map<String, String>> shippedActs = rows(Files.readAllLines(FOLDER.resolve("acts.csv")));
        if (rates.size() != shippedRates.size() || acts.size() != shippedActs.size()) {
            throw new IllegalStateException("Not as many as in the ledger");
        }
        for (int row = 0; row < rates.size(); row++) {
            Map<String, String> shipped = shippedRates.get(row);
            if (!rateOfLedger(rates.get(row)).equals(rate(shipped))) {
                faults.add(shipped.get("id"));
            }
        }
        for (int row = 0; row < acts.size(); row++) {
            Map<String, String> shipped = shippedActs.get(row);
            if (!isOfLedger(acts.get(row), shipped)) {
                faults.add(shipped.get("id"));
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException("Other than the ledger: " + String.join(", ", faults));
        }
        List<String> lines = new ArrayList<>(List.of("id,sha256"));
        shipped().forEach((id, checked) -> lines.add(id + "," + checked));
        Files.write(FILE, lines);
    }

    /** What was checked when the ledger was last at hand, by id. */
    static Map<String, String> kept() throws IOException {
        return Files.readAllLines(FILE).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1], (one, other) -> other, TreeMap::new));
    }

    /** What is to be checked of the shipped acts and rates, by id. */
    static Map<String, String> shipped() throws IOException {
        Map<String, String> checked = new TreeMap<>();
        for (Map<String, String> row : rows(Files.readAllLines(FOLDER.resolve("acts.csv")))) {
            checked.put(row.get("id"), Fingerprint.of(String.join("\n", act(row))));
        }
        for (Map<String, String> row : rows(Files.readAllLines(FOLDER.resolve("rates.csv")))) {
            checked.put(row.get("id"), Fingerprint.of(String.join("\n", rate(row))));
        }
        return checked;
    }

    private static List<Map<String, String>> rows(List<String> lines) {
        List<String> header = Table.cells(lines.get(0));
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> cells : Table.rows(lines)) {
            Map<String, String> row = new HashMap<>();
            for (int column = 0; column < header.size(); column++) {
                row.put(header.get(column), cells.get(column));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> act(Map<String, String> row) {
        return cells(row, "id", "title", "day", "citation", "document_number", "url", "confidence");
    }

    private static boolean isOfLedger(Map<String, String> ledger, Map<String, String> act) {
        return cells(ledger, "act_id", "title", "signed", "url", "confidence")
                        .equals(cells(act, "id", "title", "day", "url", "confidence"))
                && ledger.get("citation").contains(act.get("citation"))
                && ledger.get("citation").contains(act.get("document_number"));
    }

    /** The safeguard alone leaves out partners that the ledger names in prose. */
    private static List<String> rate(Map<String, String> row) {
        List<String> checked = new ArrayList<>(cells(
                row,
                "act",
                "partner",
                "scope",
                "rate_pct",
                "announced",
                "planned",
                "effective",
                "ended",
                "ended_by",
                "applied_from",
                "applied_to",
                "confidence"));
        checked.add(row.get("layer").equals("safeguard") ? "" : row.get("left_out"));
        return checked;
    }

    /** What was never in force has an end in the ledger for its charge, too; it had none. */
    private static List<String> rateOfLedger(Map<String, String> row) {
        boolean never = row.get("status_at_effective").startsWith("never");
        return List.of(
                row.get("act_id"),
                row.get("iso3"),
                row.get("scope").equals("all goods") ? "all_goods" : "some_goods",
                row.get("rate_pct"),
                row.get("announced"),
                row.get("planned_effective"),
                never ? "" : row.get("effective"),
                row.get("ended"),
                row.get("ended_by").replace('+', ';'),
                never ? "" : row.get("applied_from"),
                never ? "" : row.get("applied_to"),
                row.get("confidence"),
                row.get("left_out").replace(' ', ';'));
    }

    private static List<String> cells(Map<String, String> row, String... columns) {
        return List.of(columns).stream().map(row::get).toList();
    }
}
