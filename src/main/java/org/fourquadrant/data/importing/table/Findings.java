package org.fourquadrant.data.importing.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fourquadrant.data.importing.cell.CellText;
import org.fourquadrant.data.importing.country.CountryMatch;
import org.fourquadrant.data.problem.NameList;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.problem.Problems;

/** What is to be said of an own table, with its place; of one kind only the first are told one by one. */
public final class Findings {

    private static final int TOLD_OF_A_KIND = 20;
    private static final int LINES_TOLD = 1_500;

    private final String file;
    private final Problems problems;
    private final Map<ProblemKind, Integer> counts = new EnumMap<>(ProblemKind.class);
    private final Map<ProblemKind, Integer> all = new EnumMap<>(ProblemKind.class);
    private final Set<Integer> leftOut = new HashSet<>();
    private final Map<Integer, List<Problem>> byLine = new HashMap<>();
    private final Map<String, UnknownName> unknownNames = new LinkedHashMap<>();

    /** @param file what to call the file */
    public Findings(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Says something of a place. */
    public void add(int line, int column, String field, ProblemKind kind, String... arguments) {
        int count = counts.merge(kind, 1, Integer::sum);
        boolean ofLine = line > 0 && (byLine.size() < LINES_TOLD || byLine.containsKey(line));
        if (count <= TOLD_OF_A_KIND || ofLine) {
            List<String> shown = Stream.of(arguments)
                    .map(argument -> NameList.each(argument, CellText::shown))
                    .toList();
            Problem problem = new Problem(file, line, column, CellText.shown(field), kind, shown);
            if (count <= TOLD_OF_A_KIND) {
                problems.add(problem);
            }
            if (ofLine) {
                byLine.computeIfAbsent(line, none -> new ArrayList<>()).add(problem);
            }
        }
    }

    /** Says something of the whole file. */
    public void add(ProblemKind kind, String... arguments) {
        add(0, 0, "", kind, arguments);
    }

    /** Says that a row is left out. */
    public void leaveOut(int line, int column, String field, ProblemKind kind, String... arguments) {
        leftOut.add(line);
        add(line, column, field, kind, arguments);
    }

    /** Remembers a name that is no country known here. */
    void unknown(String name, int line, List<CountryMatch.Near> near) {
        if (unknownNames.size() < TOLD_OF_A_KIND && !name.isEmpty()) {
            unknownNames.putIfAbsent(name, new UnknownName(name, line, near));
        }
    }

    /** The names that are no countries known here, the first of many. */
    public List<UnknownName> unknownNames() {
        return List.copyOf(unknownNames.values());
    }

    /** Says how many more there were of the kinds that there were many of. */
    public void finish() {
        counts.forEach((kind, count) -> {
            if (count > TOLD_OF_A_KIND) {
                int more = count - TOLD_OF_A_KIND;
                problems.add(new Problem(
                        file,
                        0,
                        0,
                        "",
                        ProblemKind.MORE_OF_THIS_KIND,
                        List.of(String.valueOf(more), String.valueOf(TOLD_OF_A_KIND))));
            }
        });
        all.putAll(counts);
        counts.clear();
    }

    /** How often each kind of thing was to be said, also beyond what is told one by one; known once it is finished. */
    public Map<ProblemKind, Integer> counts() {
        return Map.copyOf(all);
    }

    /** What was said of a line, of the first lines of which anything was. */
    public List<Problem> told(int line) {
        return List.copyOf(byLine.getOrDefault(line, List.of()));
    }

    /** The first lines of which something was said. */
    public Set<Integer> linesTold() {
        return Set.copyOf(byLine.keySet());
    }

    /** Whether a row is left out. */
    public boolean isLeftOut(int line) {
        return leftOut.contains(line);
    }

    /** How many rows are left out. */
    public int rowsLeftOut() {
        return leftOut.size();
    }

    public Problems problems() {
        return problems;
    }
}
