package org.fourquadrant.data.importing.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fourquadrant.data.importing.cell.NumberStyle;
import org.fourquadrant.data.importing.cell.StyleEvidence;
import org.fourquadrant.data.importing.grid.Grid;

/** How each column writes decimals: by its own cells, else by those of the other columns, else it stays open. */
public final class StyleFinder {

    /**
     * What was found out.
     *
     * @param styles the style of each measure
     * @param open the measures whose cells can be read both ways, and nothing decides
     */
    public record Styles(Map<Measure, NumberStyle> styles, Set<Measure> open) {}

    private final Grid grid;
    private final TableForm form;

    public StyleFinder(Grid grid, TableForm form) {
        this.grid = grid;
        this.form = form;
    }

    /**
     * Looks at all cells of the measures.
     *
     * @param commaSeparates whether commas stand between cells, as where decimals have points
     */
    public Styles find(boolean commaSeparates) {
        Map<Integer, StyleEvidence> byColumn = new HashMap<>();
        Set<String> series = new HashSet<>();
        form.measures().forEach(measure -> series.add(measure.series()));
        List<Integer> columns =
                form.measures().stream().map(Measure::column).distinct().toList();
        columns.forEach(column -> byColumn.put(column, new StyleEvidence()));
        boolean allRows = form.seriesColumns().isEmpty() || series.contains("");
        for (int row = form.header().below(); row < grid.rows(); row++) {
            if (allRows || series.contains(SeriesKey.of(grid, row, form.seriesColumns()))) {
                for (int column : columns) {
                    byColumn.get(column).add(grid.cell(row, column));
                }
            }
        }
        StyleEvidence all = new StyleEvidence();
        byColumn.values().forEach(all::add);
        Map<Measure, NumberStyle> styles = new HashMap<>();
        Set<Measure> open = new HashSet<>();
        for (Measure measure : form.measures()) {
            StyleEvidence own = byColumn.get(measure.column());
            boolean settledByOthers = own.isOpen() && (all.decides() || commaSeparates && !own.opensWithPoint());
            styles.put(measure, own.isOpen() ? all.style() : own.style());
            if (own.isOpen()
                    && !settledByOthers
                    && !(commaSeparates && own.opensWithPoint() && !own.contradictsItself())) {
                open.add(measure);
            }
        }
        return new Styles(styles, open);
    }
}
