package org.fourquadrant.data.importing.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.fourquadrant.model.dataset.BalanceSide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "balance_musd | 1e6 | USD",
                "Balance (USD bn) | 1e9 | USD",
                "Balance (USD mn) | 1e6 | USD",
                "Balance (USD m) | 1e6 | USD",
                "Balance, bn USD | 1e9 | USD",
                "Trade balance (mil. USD) | 1e6 | USD",
                "Trade balance (Mio. USD) | 1e6 | USD",
                "Trade balance (USD '000) | 1e3 | USD",
                "Trade balance (1,000 USD) | 1e3 | USD",
                "Trade balance (trillion USD) | 1e12 | USD",
                "Trade balance ($bn) | 1e9 | USD",
                "Trade balance (US$ bn) | 1e9 | USD",
                "Trade balance in $ | 1 | USD",
                "Trade balance in goods (current US$) | 1 | USD",
                "Goods balance, hundred million US dollars | 1e8 | USD",
                "US goods trade balance 2024 (billions of dollars) | 1e9 | USD",
                "Net exports of goods (USD thousand) | 1e3 | USD",
                "balance_usd_mn | 1e6 | USD",
                "balanceUsdBn | 1e9 | USD",
                "US goods balance (EUR million) | 1e6 | EUR",
                "US goods balance (€m) | 1e6 | EUR",
                "US goods balance (£bn) | 1e9 | GBP",
                "US goods balance (yen bn) | 1e9 | JPY",
                "Handelsbilanz (Mio. USD) | 1e6 | USD",
                "Handelsbilanz in Mrd. Euro | 1e9 | EUR",
                "Handelsbilanz (Tsd. US-Dollar) | 1e3 | USD",
                "Saldo des Warenhandels mit den USA (Mrd. US$) | 1e9 | USD",
                "Solde commercial (millions de dollars) | 1e6 | USD",
                "Solde commercial (milliards d'euros) | 1e9 | EUR",
                "貿易収支（億ドル） | 1e8 | USD",
                "貿易収支（百万ドル） | 1e6 | USD",
                "貿易収支（１００万ドル） | 1e6 | USD",
                "貿易収支（10億ドル） | 1e9 | USD",
                "貿易収支（十億ドル） | 1e9 | USD",
                "貿易収支（百億ドル） | 1e10 | USD",
                "貿易収支（千億ドル） | 1e11 | USD",
                "貿易収支（千万ドル） | 1e7 | USD",
                "貿易収支（万ドル） | 1e4 | USD",
                "貿易収支（千ドル） | 1e3 | USD",
                "貿易収支（兆円） | 1e12 | JPY",
                "対米貿易収支（億円） | 1e8 | JPY",
                "貿易収支（百万円） | 1e6 | JPY",
                "貿易収支（億元） | 1e8 | CNY",
                "米国の貿易収支 2024年（単位：億ドル） | 1e8 | USD"
            })
    void aBalanceHasItsNumberWordAndItsCurrency(String name, double factor, String currency) {
        ColumnWords words = ColumnWords.of(name);
        assertEquals(Concept.BALANCE, words.concept());
        assertEquals(List.of(), words.leftover());
        assertEquals(factor, words.unit().factor(), factor * 1e-12);
        assertEquals(Optional.of(currency), words.unit().currency());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "milex_pct_gdp",
                "Military expenditure (% of GDP)",
                "Military expenditure, per cent of GDP",
                "Defence spending as a share of GDP (%)",
                "Defense spending (% GDP)",
                "Defence expenditure as % of GDP 2024e",
                "Verteidigungsausgaben (% BIP)",
                "Verteidigungsausgaben in % des BIP",
                "Dépenses militaires (% du PIB)",
                "防衛費(対GDP比%)",
                "防衛費の対GDP比（％）",
                "軍事費/GDP(2024年、%)",
                "各国・地域の軍事費/GDP(2024年、%)",
                "国防支出のGDP比（％）"
            })
    void aShareIsOfGdpInPerCent(String name) {
        ColumnWords words = ColumnWords.of(name);
        assertEquals(Concept.SHARE, words.concept());
        assertEquals(List.of(), words.leftover());
        assertEquals(ColumnUnit.Kind.PERCENT, words.unit().kind());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Defence spending (USD bn)",
                "Military expenditure (constant 2022 US$)",
                "Military personnel (thousand)",
                "Military expenditure growth (%)",
                "Military expenditure per capita (US$)",
                "Military expenditure (% of government expenditure)",
                "Arms exports (USD million)",
                "Armed forces personnel (% of labour force)",
                "Current account balance (USD million)",
                "Services balance (USD million)",
                "Trade in goods and services balance (USD bn)",
                "Fiscal balance (% of GDP)",
                "Trade balance (% of GDP)",
                "Trade balance rank",
                "Balance growth (%)",
                "Energy trade balance (USD bn)",
                "Exports (million tonnes)",
                "経常収支（億ドル）",
                "サービス収支（億ドル）",
                "財政収支（億ドル）",
                "収支の前年比（％）",
                "収支の順位",
                "防衛費（億円）",
                "国防費の伸び率（％）",
                "Leistungsbilanz (Mrd. USD)",
                "Verteidigungsausgaben (Mrd. Euro)",
                "Solde des services (millions de dollars)"
            })
    void whatIsAnotherQuantityIsNeitherShareNorBalance(String name) {
        Concept concept = ColumnWords.of(name).concept();
        assertFalse(concept.isMeasure(), concept::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trade balance (zorkmids)",
                "Trade balance (USD bn, chained)",
                "Trade balance (index points USD)",
                "Trade balance 2020-2024 (USD bn)",
                "Trade balance (USD/EUR mn)",
                "Trade balance with Ruritania (USD bn)",
                "貿易収支（謎単位）"
            })
    void whatIsLeftOverIsNotUnderstood(String name) {
        assertFalse(ColumnWords.of(name).isClear());
    }

    @Test
    void theSideIsReadFromTheWords() {
        assertEquals(BalanceSide.US, ColumnWords.of("US goods balance (USD bn)").side());
        assertEquals(
                BalanceSide.PARTNER,
                ColumnWords.of("Trade balance with the United States (USD bn)").side());
        assertEquals(BalanceSide.PARTNER, ColumnWords.of("対米貿易収支（億ドル）").side());
        assertEquals(BalanceSide.US, ColumnWords.of("米国の貿易収支（億ドル）").side());
        assertEquals(
                BalanceSide.UNSAID, ColumnWords.of("Goods balance (USD bn)").side());
    }

    @Test
    void aYearStandsAloneAndAFootnoteMarkIsNoDigit() {
        assertEquals(OptionalInt.of(2024), ColumnWords.of("milex_2024").year());
        assertEquals(OptionalInt.of(2024), ColumnWords.of("2024e").year());
        assertEquals(Concept.ONLY_YEAR, ColumnWords.of("2024²").concept());
        assertEquals(OptionalInt.empty(), ColumnWords.of("12024").year());
        assertEquals(OptionalInt.empty(), ColumnWords.of("9999").year());
    }

    @Test
    void aNameWithoutEndIsReadAtOnce() {
        assertTimeout(Duration.ofSeconds(2), () -> ColumnWords.of("(".repeat(1_000_000)));
        assertTimeout(Duration.ofSeconds(2), () -> ColumnWords.of("億".repeat(1_000_000)));
    }
}
