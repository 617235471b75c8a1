package org.fourquadrant.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.language.Language;

/** Dates as a person reads them, as precisely as they are known. */
public final class Dates {

    private final Texts texts;
    private final DateTimeFormatter day;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter month;
    private final DateTimeFormatter year;
    private final DateTimeFormatter monthTick;

    public Dates(Language language) {
        texts = Texts.of("org.fourquadrant.text.figures", language);
        day = DateTimeFormatter.ofPattern(texts.get("date.day"), language.locale());
        shortDay = DateTimeFormatter.ofPattern(texts.get("date.short"), language.locale());
        month = DateTimeFormatter.ofPattern(texts.get("date.month"), language.locale());
        monthTick = DateTimeFormatter.ofPattern(texts.get("date.tick"), language.locale());
        year = DateTimeFormatter.ofPattern(texts.get("date.year"), language.locale());
    }

    /** {@code 9 April 2025}, {@code 2025年4月9日}. */
    public String day(LocalDate date) {
        return day.format(date);
    }

    /** {@code 9 Apr 2025}, {@code 2025/4/9}. */
    public String shortDay(LocalDate date) {
        return shortDay.format(date);
    }

    /** A month on an axis of time: {@code Apr}, {@code 4月}, and for January the year. */
    public String monthTick(LocalDate firstDay) {
        return firstDay.getMonthValue() == 1 ? year.format(firstDay) : monthTick.format(firstDay);
    }

    /** {@code 9 April 2025}, {@code April 2025}, {@code 2025}, between two days, or {@code by 9 April 2025}. */
    public String partial(PartialDate date) {
        return switch (date.precision()) {
            case DAY -> day.format(date.firstDay());
            case MONTH -> month.format(date.firstDay());
            case YEAR -> year.format(date.firstDay());
            case SPAN -> texts.format("date.span", day.format(date.firstDay()), day.format(date.lastDay()));
            case BY -> texts.format("date.by", partial(date.bound()));
        };
    }
}
