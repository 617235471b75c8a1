package org.fourquadrant.data.importing;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fourquadrant.data.file.FileContent;
import org.fourquadrant.data.file.PackageFiles;
import org.fourquadrant.data.importing.cell.CellText;
import org.fourquadrant.data.importing.cell.NumberStyle;
import org.fourquadrant.data.importing.country.CountryCells;
import org.fourquadrant.data.importing.grid.Grid;
import org.fourquadrant.data.importing.layout.Layouts;
import org.fourquadrant.data.importing.layout.RecognisedTable;
import org.fourquadrant.data.importing.plausible.DecimalCheck;
import org.fourquadrant.data.importing.plausible.DecimalChoice;
import org.fourquadrant.data.importing.plausible.Settlement;
import org.fourquadrant.data.importing.preview.ColumnUses;
import org.fourquadrant.data.importing.preview.PreviewMaker;
import org.fourquadrant.data.importing.preview.TablePreview;
import org.fourquadrant.data.importing.reference.KnownFigures;
import org.fourquadrant.data.importing.table.Findings;
import org.fourquadrant.data.importing.table.FormFinder;
import org.fourquadrant.data.importing.table.Header;
import org.fourquadrant.data.importing.table.HeaderFinder;
import org.fourquadrant.data.importing.table.Measure;
import org.fourquadrant.data.importing.table.RowReader;
import org.fourquadrant.data.importing.table.StyleFinder;
import org.fourquadrant.data.importing.table.TableFigure;
import org.fourquadrant.data.importing.table.TableForm;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.problem.Problems;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.DatasetInfo;
import org.fourquadrant.model.dataset.TableChoices;
import org.fourquadrant.model.language.LocalizedText;

/** Reads tables that no schema describes. What it does not understand it asks for, what it leaves out it names. */
public final class TableImport {

    private final Countries countries;
    private final CountryCells cells;
    private final List<Dataset> known;
    private final Layouts layouts = new Layouts();

    /**
     * @param countries those that rows may be of
     * @param known datasets whose figures own ones are held against and joined with
     */
    public TableImport(Countries countries, List<Dataset> known) {
        this.countries = countries;
        this.cells = new CountryCells(countries);
        this.known = List.copyOf(known);
    }

    /** The name of the dataset that a file becomes which no descriptor describes. */
    public static String nameOf(String file) {
        return DatasetMaker.info(file).name();
    }

    /** Reads a file alone. */
    public TableReading read(PackageFiles files, String path, TableChoices choices, ReadingProgress progress) {
        return new Run(files.label(path), path, choices, progress).loose(files, path);
    }

    /** Reads the first rows of a file that is long; empty where the whole of it is read as soon. */
    public Optional<TableReading> first(PackageFiles files, String path, TableChoices choices) {
        Run run = new Run(files.label(path), path, choices, ReadingProgress.NONE);
        return FirstPart.of(files, path).map(part -> run.first(part));
    }

    /**
     * Reads a file whose descriptor says how it is written, but not what its columns are.
     *
     * @param info what the descriptor says of the whole
     */
    public TableReading read(
            PackageFiles files,
            String path,
            Optional<Charset> charset,
            char delimiter,
            DatasetInfo info,
            TableChoices choices) {
        return new Run(files.label(path), path, choices, ReadingProgress.NONE)
                .described(files, path, charset, delimiter, info);
    }

    /** The reading of one file. */
    private final class Run {

        private final String label;
        private final String name;
        private final TableChoices choices;
        private final ReadingProgress progress;
        private final Problems problems = new Problems();
        private Optional<LocalizedText> layout = Optional.empty();
        private final Findings findings;
        private List<TableFigure> figuresRead = List.of();
        private List<TableFigure> figuresSettled = List.of();

        Run(String label, String name, TableChoices choices, ReadingProgress progress) {
            this.label = label;
            this.name = name;
            this.choices = choices;
            this.progress = progress;
            this.findings = new Findings(label, problems);
        }

        TableReading loose(PackageFiles files, String path) {
            SourceReader source = new SourceReader(cells, layouts, choices, findings);
            Optional<SourceReader.Cells> read =
                    FileContent.read(files, path, problems).flatMap(source::read);
            return read.map(found -> understood(found, Optional.empty())).orElseGet(() -> nothing(source.source()));
        }

        TableReading first(FirstPart part) {
            SourceReader source = new SourceReader(cells, layouts, choices, findings);
            TableReading read = source.read(part.bytes(), FirstPart.ROWS)
                    .map(found -> understood(found, Optional.empty()))
                    .orElseGet(() -> nothing(source.source()));
            return read.asFirstRows();
        }

        TableReading described(
                PackageFiles files, String path, Optional<Charset> charset, char delimiter, DatasetInfo info) {
            Optional<SourceReader.Cells> read = FileContent.read(files, path, problems)
                    .map(content ->
                            new SourceReader(cells, layouts, choices, findings).read(content, charset, delimiter));
            return read.map(found -> understood(found, Optional.of(info)))
                    .orElseGet(() -> nothing(TableReading.Source.NONE));
        }

        private TableReading understood(SourceReader.Cells found, Optional<DatasetInfo> info) {
            Optional<RecognisedTable> recognised = layouts.find(found.grid());
            layout = recognised.map(RecognisedTable::name);
            SourceReader.Cells read = recognised.map(found::with).orElse(found);
            Grid grid = read.grid();
            Optional<Header> header = new HeaderFinder(grid, cells).find();
            if (header.isEmpty()) {
                boolean empty = grid.rows() == 0 || grid.isBlank(0) && grid.rows() == 1;
                String first = grid.rows() == 0 ? "" : grid.cell(0, 0);
                findings.add(1, 1, "", empty ? ProblemKind.FILE_EMPTY : ProblemKind.DELIMITER_WRONG, first);
                return nothing(read.source());
            }
            int rows = grid.rows() - header.get().below();
            Header titled = withTitle(header.get(), read.title());
            FormFinder finder = new FormFinder(grid, titled, name, choices, cells, findings);
            Optional<TableForm> form = finder.find(recognised.flatMap(RecognisedTable::reporter));
            Optional<Dataset> dataset = form.flatMap(known -> dataset(read, known, info));
            findings.finish();
            List<String> names = header.get().names();
            List<TablePreview.Column> columns = new ColumnUses(
                            header.get(), finder.words(), form, choices, problems.all())
                    .columns().stream()
                            .map(column -> recognised
                                    .map(own -> own.nameInFile(column.index(), names.get(column.index())))
                                    .map(name -> column.named(CellText.shown(name)))
                                    .orElse(column))
                            .toList();
            return new TableReading(
                    label,
                    TableReading.Extent.WHOLE,
                    read.source(),
                    layout,
                    form,
                    names,
                    new PreviewMaker(grid, header.get(), findings).of(columns, form, figuresRead, figuresSettled),
                    rows,
                    findings.rowsLeftOut(),
                    findings.unknownNames(),
                    problems.all(),
                    problems.hasErrors() ? Optional.empty() : dataset);
        }

        private Header withTitle(Header header, String title) {
            if (title.isEmpty()) {
                return header;
            }
            List<String> titles = new ArrayList<>(header.titles());
            titles.add(title);
            return new Header(header.line(), header.below(), header.names(), titles);
        }

        private Optional<Dataset> dataset(SourceReader.Cells read, TableForm form, Optional<DatasetInfo> info) {
            Grid grid = read.grid();
            boolean commas = read.source().delimiter().equals(",");
            StyleFinder.Styles styles = new StyleFinder(grid, form).find(commas);
            Map<Measure, NumberStyle> decided = decided(grid, form, styles, read.strays());
            RowReader reader = new RowReader(grid, form, decided, choices, cells, read.strays(), findings);
            figuresRead = reader.read(progress::done);
            UnionRows union = new UnionRows(countries, findings);
            List<TableFigure> figures = union.without(figuresRead);
            KnownFigures reference = new KnownFigures(known);
            figuresSettled =
                    new Settlement(choices, reference, findings, form.header().line()).settle(figures);
            Set<CountryCode> listed = union.without(reader.listed());
            if (listed.isEmpty()
                    && !form.measures().isEmpty()
                    && !problems.hasErrors()
                    && grid.rows() > form.header().below()) {
                findings.add(form.header().line() + 1, 1, "", ProblemKind.NO_ROWS);
            }
            return new DatasetMaker(known, choices, findings)
                    .make(form, figuresSettled, listed, info.orElseGet(() -> DatasetMaker.info(name)), label);
        }

        /** Columns whose decimals nothing in the file decides are decided by a person or by the known figures. */
        private Map<Measure, NumberStyle> decided(
                Grid grid, TableForm form, StyleFinder.Styles styles, Map<Integer, Integer> strays) {
            Map<Measure, NumberStyle> decided = new HashMap<>(styles.styles());
            Optional<NumberStyle> said = choices.units().stream()
                    .flatMap(unit -> DecimalChoice.of(unit).stream())
                    .findFirst();
            if (said.isPresent()) {
                decided.replaceAll((measure, style) -> said.get());
                return decided;
            }
            DecimalCheck check =
                    new DecimalCheck(new KnownFigures(known), form.header().line());
            for (Measure measure : styles.open()) {
                Map<NumberStyle, List<TableFigure>> read = new HashMap<>();
                for (NumberStyle style : NumberStyle.values()) {
                    Findings silent = new Findings(label, new Problems());
                    Map<Measure, NumberStyle> tried = new HashMap<>(decided);
                    tried.put(measure, style);
                    List<TableFigure> figures = new RowReader(grid, form, tried, choices, cells, strays, silent).read();
                    read.put(
                            style,
                            figures.stream()
                                    .filter(one -> one.measure().equals(measure))
                                    .toList());
                }
                decided.put(measure, check.decide(measure, read, findings));
            }
            return decided;
        }

        private TableReading nothing(TableReading.Source source) {
            findings.finish();
            return new TableReading(
                    label,
                    TableReading.Extent.WHOLE,
                    source,
                    layout,
                    Optional.empty(),
                    List.of(),
                    TablePreview.NONE,
                    0,
                    0,
                    List.of(),
                    problems.all(),
                    Optional.empty());
        }
    }
}
