package org.fourquadrant.chart.words;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourquadrant.facts.years.Ribbon;
import org.fourquadrant.facts.years.RibbonCell;
import org.fourquadrant.facts.years.RibbonRow;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.view.RibbonOrder;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.PlaceText;

/** Every word of a ribbon of years, in the language of its view. */
public final class RibbonTexts {

    private final ViewWords wording;
    private final Ribbon ribbon;
    private final PlaceText places;

    /** Asked for each cell of each frame. */
    private final Map<RibbonCell, String> letters = new EnumMap<>(RibbonCell.class);

    /** Asked for their widths, and again where they are written. */
    private final Map<CountryCode, String> ends = new HashMap<>();

    /** The texts of the ribbon of a view. */
    public RibbonTexts(View view, Captions captions, Ribbon ribbon) {
        this.wording = ViewWords.of(view, captions);
        this.ribbon = ribbon;
        this.places = new PlaceText(view.language());
    }

    /** What stands as title. */
    public String title() {
        return wording.captions().title().or(standardTitle());
    }

    private String standardTitle() {
        return wording.texts()
                .format(
                        "ribbon.title",
                        wording.figures().count(ribbon.rows().size()),
                        String.valueOf(ribbon.from()),
                        String.valueOf(ribbon.to()),
                        wording.figures().threshold(ribbon.line().threshold()));
    }

    /** What a country is called at its row. */
    public String name(Country country) {
        return wording.shortName(country);
    }

    /** What a cell says: the letter of its quadrant; a bar where it is not decided; nothing in a gap. */
    public String letter(RibbonCell cell) {
        return letters.computeIfAbsent(cell, this::findLetter);
    }

    private String findLetter(RibbonCell cell) {
        return switch (cell) {
            case I, II, III, IV -> places.number(Quadrant.valueOf(cell.name()));
            case UNDECIDED -> wording.texts().get("ribbon.undecided");
            case GAP -> "";
        };
    }

    /** What stands behind a row: what the rows are ordered by, else its last crossing. */
    public String end(RibbonRow row) {
        return ends.computeIfAbsent(row.country().code(), code -> findEnd(row));
    }

    private String findEnd(RibbonRow row) {
        RibbonOrder order = wording.view().years().order();
        return switch (order) {
            case TIME -> time(row);
            case BALANCE -> wording.figures().balance(row.lastBalance());
            case LAST_CROSSING, NAME ->
                row.lastCrossing()
                        .map(crossed -> wording.texts()
                                .format(
                                        "ribbon.crossed",
                                        String.valueOf(crossed.year()),
                                        places.number(crossed.from()),
                                        places.number(crossed.to())))
                        .orElseGet(() -> wording.texts().get("ribbon.never"));
        };
    }

    private String time(RibbonRow row) {
        return row.here()
                .map(here -> wording.texts().format("ribbon.time", row.yearsHere(), places.number(here)))
                .orElseGet(() -> wording.texts().get("ribbon.undecided"));
    }

    /** What the cells of a kind mean, such as {@code III deficit, below the line}. */
    public String meaning(Quadrant quadrant) {
        return wording.texts().get("ribbon.meaning", quadrant);
    }

    /** What a hollow cell means. */
    public String hollow() {
        return wording.texts().format("ribbon.hollow", wording.view().years().carry());
    }

    /** What a grey cell means. */
    public String undecided() {
        return places.name(Optional.empty());
    }

    /** What a struck cell means; empty where no year lies before the line. */
    public Optional<String> struck() {
        return ribbon.line().since().stream()
                .mapToObj(year -> wording.texts()
                        .format(
                                "ribbon.struck",
                                wording.figures().threshold(ribbon.line().threshold()),
                                String.valueOf(year)))
                .findFirst();
    }

    /** A row in a sentence, for somebody who does not see it. */
    public String sentence(RibbonRow row) {
        String times = Stream.of(RibbonCell.values())
                .filter(cell -> cell != RibbonCell.GAP && row.years(cell) > 0)
                .map(cell -> wording.texts().format("ribbon.count", places.name(cell.quadrant()), row.years(cell)))
                .collect(Collectors.joining(wording.texts().get("list.separator")));
        return wording.texts()
                .format(
                        "ribbon.row",
                        name(row.country()),
                        String.valueOf(ribbon.from()),
                        String.valueOf(ribbon.to()),
                        times,
                        row.lastCrossing()
                                .map(crossed -> wording.texts()
                                        .format(
                                                "ribbon.crossed",
                                                String.valueOf(crossed.year()),
                                                places.number(crossed.from()),
                                                places.number(crossed.to())))
                                .orElseGet(() -> wording.texts().get("ribbon.never")));
    }

    /** Who measured what. */
    public String source(Dataset dataset) {
        return wording.texts()
                .format(
                        "years.source",
                        dataset.info().sourceLine().in(wording.view().language()));
    }

    /** How many rows a picture has no room for. */
    public String more(int rows) {
        return wording.texts().format("ribbon.more", rows);
    }

    /** Two sentences after each other. */
    public String both(String first, String second) {
        return wording.texts().format("sentences", first, second);
    }
}
