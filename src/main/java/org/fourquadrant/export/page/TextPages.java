package org.fourquadrant.export.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.claim.Answer;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.Dates;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.Texts;

/** The agenda and the sources of a deck, as many pages as they need. */
public final class TextPages {

    /** What the texts of agenda and sources are called. */
    public static final String COLUMN = "line";

    /** What the texts of heads are called. */
    public static final String HEAD = "head";

    /** What is left of a page for more lines, a part of its height. */
    private static final double ROOM_TO_GROW = 0.13;

    private final Chart chart;
    private final Facts facts;
    private final ChartSize size;

    /**
     * @param facts of any view: those of each slide are made of them
     * @param size of a page, logical pixels
     */
    public TextPages(Chart chart, Facts facts, ChartSize size) {
        this.chart = chart;
        this.facts = facts;
        this.size = size;
    }

    /**
     * A slide of the agenda.
     *
     * @param title its title
     * @param view what it shows
     */
    public record Entry(String title, View view) {}

    /** The first page, in the language and theme of a view. */
    public Page cover(Cover cover, View view) {
        PageSheet sheet = new PageSheet(chart.lettering(), view, size);
        PageColumn column = sheet.column(sheet.left(), sheet.coverTop(cover.title()), sheet.right() - sheet.left());
        Stream.of(cover.subtitle(), cover.author())
                .filter(words -> !words.isBlank())
                .forEach(words -> column.add(new Paragraph(words, Paragraph.Look.ITEM)));
        cover.date()
                .ifPresent(
                        date -> column.add(new Paragraph(new Dates(view.language()).day(date), Paragraph.Look.ITEM)));
        return sheet.cover(cover.title(), (graphics, palette) -> column.paint(graphics, palette, "cover"));
    }

    /** The head of a part of a deck: its number with its title, and what it shows. */
    public Page head(int number, Entry entry) {
        View view = entry.view();
        Texts texts = ExportTexts.in(view.language());
        String title = texts.format("agenda.line", new Figures(view.language()).count(number), entry.title());
        PageSheet sheet = new PageSheet(chart.lettering(), view, size);
        PageColumn column = sheet.column(sheet.left(), sheet.coverTop(title), sheet.right() - sheet.left());
        column.add(new Paragraph(detail(view, view.language()), Paragraph.Look.ITEM));
        return sheet.head(title, (graphics, palette) -> column.paint(graphics, palette, HEAD));
    }

    private String detail(View view, Language language) {
        return ExportTexts.in(language)
                .format(
                        "agenda.detail",
                        datasetTitle(view, language),
                        new Dates(language).day(view.data().asOf()),
                        new Figures(language).threshold(view.thresholds().main()));
    }

    /** What comes, in the language and theme of the first; each line leads to its entry, by number from 0. */
    public List<Page> agenda(List<Entry> entries) {
        View first = entries.get(0).view();
        Texts texts = ExportTexts.in(first.language());
        Figures figures = new Figures(first.language());
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            paragraphs.add(new Paragraph(
                    texts.format("agenda.line", figures.count(i + 1L), entry.title()), Paragraph.Look.NUMBERED));
            paragraphs.add(new Paragraph(detail(entry.view(), first.language()), Paragraph.Look.DETAIL));
        }
        View last = ofLastDay(entries.stream().map(Entry::view).toList());
        return pages(texts.get("agenda.title"), paragraphs, "", last, 2);
    }

    private String datasetTitle(View view, Language language) {
        return facts.workspace()
                .dataset(view.data().dataset())
                .map(dataset -> dataset.info().title().in(language))
                .orElse(view.data().dataset());
    }

    /**
     * Full citations of everything that pages rest on.
     *
     * @param views of the charts
     * @param dossiers of the pages of selected countries
     * @param claims of the slides of claims
     */
    public List<Page> sources(List<View> views, List<View> dossiers, List<Claim> claims) {
        View first = views.get(0);
        Texts texts = ExportTexts.in(first.language());
        References references = new References(facts.workspace(), first.language());
        Set<String> data = new LinkedHashSet<>();
        Set<String> fingerprints = new LinkedHashSet<>();
        Set<String> documents = new TreeSet<>();
        for (View view : views) {
            data.addAll(references.cited(view));
            fingerprints.addAll(references.fingerprints(view));
            documents.addAll(CitedDocuments.ofChart(facts.with(view)));
        }
        if (!dossiers.isEmpty()) {
            data.addAll(references.publisher());
        }
        dossiers.forEach(view -> documents.addAll(CitedDocuments.ofDossiers(facts.with(view))));
        claims.forEach(claim -> documents.addAll(cited(claim, first)));
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(new Paragraph(texts.get("sources.data"), Paragraph.Look.HEADING));
        data.forEach(line -> paragraphs.add(new Paragraph(line, Paragraph.Look.BODY)));
        if (!documents.isEmpty()) {
            paragraphs.add(new Paragraph(texts.get("documents"), Paragraph.Look.HEADING));
            references.documents(documents).forEach(line -> paragraphs.add(new Paragraph(line, Paragraph.Look.BODY)));
        }
        return pages(texts.get("sources.title"), paragraphs, String.join("\n", fingerprints), ofLastDay(views));
    }

    /** The first view on the last day of all: a page of the whole deck rests on what came until then. */
    private static View ofLastDay(List<View> views) {
        View first = views.get(0);
        LocalDate last = views.stream()
                .map(view -> view.data().asOf())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return first.withData(first.data().withAsOf(last));
    }

    private Set<String> cited(Claim claim, View base) {
        Answer answer = facts.with(base).madeOn(claim).claims().answer(claim.query());
        return answer instanceof Answer.Found found
                ? found.citations().stream().map(Citation::document).collect(Collectors.toSet())
                : Set.of();
    }

    /** Other programs break long addresses elsewhere, into more lines. */
    private static double lowest(PageSheet sheet) {
        return sheet.bottom() - ROOM_TO_GROW * (sheet.bottom() - PageSheet.TOP);
    }

    private List<Page> pages(String title, List<Paragraph> paragraphs, String notes, View view) {
        return pages(title, paragraphs, notes, view, paragraphs.size());
    }

    /**
     * As many pages as paragraphs need.
     *
     * @param perEntry so many paragraphs after each other lead to one entry
     */
    private List<Page> pages(String title, List<Paragraph> paragraphs, String notes, View view, int perEntry) {
        PageSheet sheet = new PageSheet(chart.lettering(), view, size);
        List<PageColumn> columns = new ArrayList<>();
        List<Map<String, Integer>> leads = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (columns.isEmpty() || !columns.get(columns.size() - 1).add(paragraphs.get(i))) {
                PageColumn column =
                        sheet.column(sheet.left(), PageSheet.TOP, sheet.right() - sheet.left(), lowest(sheet), 1);
                column.add(paragraphs.get(i));
                columns.add(column);
                leads.add(new HashMap<>());
            }
            Map<String, Integer> here = leads.get(leads.size() - 1);
            here.put(PageColumn.id(COLUMN, here.size()), i / perEntry);
        }
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            PageColumn column = columns.get(i);
            Page page = sheet.page(title, notes, (graphics, palette) -> column.paint(graphics, palette, COLUMN));
            pages.add(perEntry < paragraphs.size() ? page.leading(leads.get(i)) : page);
        }
        return pages;
    }
}
