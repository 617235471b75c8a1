package org.fourquadrant.datasets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.model.document.Statement;

/**
 * Which statements were held against their papers, which are no part of the project: each figure stands in its paper as
 * printed, each phrase in one place alone, and neither summary nor note copies a sentence. What was checked of each is kept as a fingerprint; whoever changes a statement
 * or adds one runs this program with the papers at hand.
 */
final class CheckedStatements {

    private static final Path FILE = Path.of("src/test/resources/org/fourquadrant/datasets/statements-checked.csv");

    /** The papers by the number that their files begin with; the executive order has none. */
    private static final Map<String, String> PAPERS = Map.of(
            "npi-84", "000",
            "councillors-482", "001",
            "nakabayashi-2025", "002",
            "jri-2025-016", "003",
            "nd-2025", "004");

    /** So many letters in a row may be shared with a paper: names of laws and offices are as long. */
    private static final int SHARED_RUN = 22;

    /** The same in English, where an office or a strategy is as long. */
    private static final int SHARED_LETTERS = 28;

    private CheckedStatements() {}

    /** Checks every statement of a paper and writes down what was checked. */
    public static void main(String[] arguments) throws IOException {
        SharedFolder shared = SharedFolder.find().orElseThrow();
        Map<String, String> papers = new TreeMap<>();
        for (Map.Entry<String, String> paper : PAPERS.entrySet()) {
            papers.put(paper.getKey(), folded(shared.paper(paper.getValue())));
        }
        List<Statement> statements = new WorkspaceLoader().load().library().statements();
        List<String> faults = statements.stream()
                .filter(CheckedStatements::isOfPaper)
                .flatMap(statement ->
                        faults(statement, papers.get(statement.citation().document())).stream())
                .toList();
        if (!faults.isEmpty()) {
            throw new IllegalStateException(String.join("\n", faults));
        }
        List<String> lines = new ArrayList<>(List.of("id,sha256"));
        of(statements).forEach((id, checked) -> lines.add(id + "," + checked));
        Files.write(FILE, lines);
    }

    /** What was checked when the papers were last at hand, by id. */
    static Map<String, String> kept() throws IOException {
        return Files.readAllLines(FILE).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1], (one, other) -> other, TreeMap::new));
    }

    /** What is to be checked of the statements of papers: document, figure and summary, by id. */
    static Map<String, String> of(List<Statement> statements) {
        return statements.stream()
                .filter(CheckedStatements::isOfPaper)
                .collect(Collectors.toMap(
                        Statement::id,
                        statement -> Fingerprint.of(statement.citation().document() + "\n" + statement.asPrinted()
                                + "\n" + statement.summary().ja() + "\n"
                                + statement.summary().en() + "\n"
                                + statement.note().ja()),
                        (one, other) -> other,
                        TreeMap::new));
    }

    static boolean isOfPaper(Statement statement) {
        return PAPERS.containsKey(statement.citation().document());
    }

    private static List<String> faults(Statement statement, String paper) {
        List<String> faults = new ArrayList<>();
        String printed = folded(statement.asPrinted());
        int place = paper.indexOf(printed);
        boolean ofFigure = statement.quantity().isPresent();
        if (place < 0 || !ofFigure && !printed.isEmpty() && place != paper.lastIndexOf(printed)) {
            faults.add(statement.id() + ": " + statement.asPrinted() + " is not in its paper, or in two places");
        }
        addCopied(faults, statement.id(), paper, statement.summary().ja(), SHARED_RUN);
        addCopied(faults, statement.id(), paper, statement.note().ja(), SHARED_RUN);
        addCopied(faults, statement.id(), paper, statement.summary().en(), SHARED_LETTERS);
        return faults;
    }

    private static void addCopied(List<String> faults, String id, String paper, String text, int length) {
        String words = folded(text);
        for (int i = 0; i + length <= words.length(); i++) {
            String run = words.substring(i, i + length);
            if (paper.contains(run)) {
                faults.add(id + " copies: " + run);
            }
        }
    }

    /** Full-width and half-width alike, without white space. */
    private static String folded(String text) {
        return Stream.of(Normalizer.normalize(text, Normalizer.Form.NFKC).split("\\s+"))
                .collect(Collectors.joining());
    }
}
