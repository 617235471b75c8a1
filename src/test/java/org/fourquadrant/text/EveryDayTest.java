package org.fourquadrant.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.language.Language;
import org.junit.jupiter.api.Test;

/** Every day of the program's time is written as itself, at the turn of the year too. */
class EveryDayTest {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final LocalDate FIRST = LocalDate.of(2024, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 1, 15);

    private final Dates english = new Dates(Language.ENGLISH);
    private final Dates japanese = new Dates(Language.JAPANESE);

    @Test
    void everyDayIsWrittenAsItself() {
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            String month = MONTHS.get(day.getMonthValue() - 1);
            assertEquals(day.getDayOfMonth() + " " + month + " " + day.getYear(), english.day(day));
            assertEquals(
                    day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日", japanese.day(day));
            String brief = month.substring(0, 3);
            assertEquals(day.getDayOfMonth() + " " + brief + " " + day.getYear(), english.shortDay(day));
            assertEquals(
                    day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日",
                    japanese.shortDay(day));
            boolean newYear = day.getMonthValue() == 1;
            assertEquals(newYear ? "" + day.getYear() : brief, english.monthTick(day));
            assertEquals(newYear ? day.getYear() + "年" : day.getMonthValue() + "月", japanese.monthTick(day));
        }
    }

    @Test
    void everyVagueDateStaysVague() {
        for (LocalDate month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
            String printed = month.toString().substring(0, 7);
            String name = MONTHS.get(month.getMonthValue() - 1);
            assertEquals(name + " " + month.getYear(), english.partial(PartialDate.parse(printed)));
            assertEquals("by " + name + " " + month.getYear(), english.partial(PartialDate.parse("../" + printed)));
            assertEquals(
                    month.getYear() + "年" + month.getMonthValue() + "月までに",
                    japanese.partial(PartialDate.parse("../" + printed)));
        }
        assertEquals("2026", english.partial(PartialDate.parse("2026")));
        assertEquals("by 30 May 2025", english.partial(PartialDate.parse("../2025-05-30")));
        assertEquals("2025年5月30日までに", japanese.partial(PartialDate.parse("../2025-05-30")));
        assertEquals(
                "between 7 August 2025 and 9 August 2025", english.partial(PartialDate.parse("2025-08-07/2025-08-09")));
    }
}
