package org.fourquadrant.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.language.Language;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private final Figures english = new Figures(Language.ENGLISH);
    private final Figures japanese = new Figures(Language.JAPANESE);

    @Test
    void balancesReadInTheLargestUnitOfTheLanguage() {
        assertEquals("−$68.5bn", english.balance(-68_468));
        assertEquals("+$443m", english.balance(443));
        assertEquals("$0", english.balance(0));
        assertEquals("−685億ドル", japanese.balance(-68_468));
        assertEquals("−100万ドル", japanese.balance(-1));
        assertEquals("1,340万ドル", japanese.balanceSize(13.4));
        assertEquals("−2,950億ドル", japanese.balance(-295_402));
    }

    @Test
    void exactBalancesKeepEveryDigitOfTheSource() {
        assertEquals("−$68,468 million", english.exactBalance(-68_468));
        assertEquals("−68,468百万ドル", japanese.exactBalance(-68_468));
    }

    @Test
    void ticksHaveAsManyDigitsAsTheyNeed() {
        assertEquals("−$100bn", english.balanceTick(-100_000));
        assertEquals("−$292.501bn", english.balanceTick(-292_501));
        assertEquals("+5億ドル", japanese.balanceTick(500));
        assertEquals("2.125%", english.shareTick(2.125));
        assertEquals("1.95%", japanese.shareTick(1.9500000000000002));
    }

    @Test
    void axisCaptionsOfDecades() {
        assertEquals("−$100bn", english.balance(-100_000));
        assertEquals("+$20bn", english.balance(20_000));
        assertEquals("−1,000億ドル", japanese.balance(-100_000));
        assertEquals("+5億ドル", japanese.balance(500));
    }

    @Test
    void sharesKeepOneDecimalAndThresholdsTheFewest() {
        assertEquals("2.0%", english.share(2));
        assertEquals("3.25%", english.share(3.25));
        assertEquals("2%", english.threshold(2));
        assertEquals("3.5%", japanese.threshold(3.5));
    }

    @Test
    void moneyOfOtherCurrencies() {
        assertEquals("¥18tn", english.amount("jpy", 18e12));
        assertEquals("5,500億ドル", japanese.amount("usd", 550e9));
        assertEquals("€21bn", english.amount("eur", 21e9));
    }

    @Test
    void datesAreAsPreciseAsTheyAreKnown() {
        Dates dates = new Dates(Language.ENGLISH);
        assertEquals("9 April 2025", dates.day(LocalDate.of(2025, 4, 9)));
        assertEquals("April 2025", dates.partial(PartialDate.parse("2025-04")));
        assertEquals("2025年", new Dates(Language.JAPANESE).partial(PartialDate.parse("2025")));
        assertEquals("by May 2025", dates.partial(PartialDate.parse("../2025-05")));
        assertEquals(
                "between 1 April 2025 and 10 April 2025", dates.partial(PartialDate.parse("2025-04-01/2025-04-10")));
        assertEquals("2025年5月30日までに", new Dates(Language.JAPANESE).partial(PartialDate.parse("../2025-05-30")));
    }

    @Test
    void everyBalanceOfTheBundledDataIsSaidAsPrinted() {
        for (Dataset dataset : new WorkspaceLoader().load().datasets()) {
            for (Observation each : dataset.observations()) {
                if (each.indicator() == Indicator.GOODS_BALANCE) {
                    String printed = BigDecimal.valueOf(Math.abs(each.value()))
                            .setScale(1, RoundingMode.HALF_UP)
                            .stripTrailingZeros()
                            .toPlainString();
                    String sign = each.value() < 0 ? "−" : each.value() > 0 ? "+" : "";
                    assertEquals(
                            sign + "$" + printed + " million",
                            english.exactBalance(each.value()).replace(",", ""),
                            each.toString());
                    assertEquals(
                            sign + printed + "百万ドル",
                            japanese.exactBalance(each.value()).replace(",", ""));
                }
            }
        }
    }
}
