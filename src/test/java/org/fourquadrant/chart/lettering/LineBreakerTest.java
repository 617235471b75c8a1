package org.fourquadrant.chart.lettering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.util.List;
import org.fourquadrant.model.language.Language;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

    private final TextMeasurer measurer = new TextMeasurer();
    private final Font font = new ChartFonts().regular(11);
    private final LineBreaker breaker = new LineBreaker(measurer);

    @Test
    void shortTextIsOneLine() {
        assertEquals(List.of("Sources: JRI."), breaker.lines("Sources: JRI.", font, 500, Language.ENGLISH));
    }

    @Test
    void noLineIsWiderThanTheRoomAndNoWordIsLost() {
        String text = "Figures for 2024; a share of at least 2% meets the line. Not plotted: Falkland Islands, Nauru.";
        List<String> lines = breaker.lines(text, font, 160, Language.ENGLISH);
        assertTrue(lines.size() > 2, () -> "broken into " + lines);
        lines.forEach(line -> assertTrue(measurer.width(font, line) <= 160, line));
        assertEquals(text, String.join(" ", lines));
    }

    @Test
    void japaneseBreaksWithoutSpaces() {
        String text = "数値は二千二十四年。二パーセント以上を基準達成とする。図示なし：フォークランド諸島、リヒテンシュタイン。";
        List<String> lines = breaker.lines(text, font, 200, Language.JAPANESE);
        assertTrue(lines.size() > 1);
        lines.forEach(line -> assertTrue(measurer.width(font, line) <= 200, line));
        assertEquals(text, String.join("", lines));
    }

    @Test
    void anAddressIsBrokenOnlyWhereItHasNoLineForItself() {
        String text = "See the page https://www.sangiin.go.jp/japanese/annai/x.html, read in 2026.";
        String address = "https://www.sangiin.go.jp/japanese/annai/x.html";
        for (int width = 290; width < 420; width += 10) {
            List<String> lines = breaker.lines(text, font, width, Language.ENGLISH);
            assertTrue(lines.stream().anyMatch(line -> line.contains(address)), () -> "torn: " + lines);
        }
        List<String> narrow = breaker.lines(text, font, 120, Language.ENGLISH);
        assertTrue(String.join("", narrow).contains(address), () -> "no letter is lost: " + narrow);
    }

    @Test
    void anAddressLongerThanALineIsBrokenAfterItsStrokesOrElseItsHyphens() {
        String address = "https://www.whitehouse.gov/presidential-actions/2026/02/imposing-a-temporary-import-surcharge"
                + "-to-address-fundamental-international-payments-problems/";
        for (Language language : Language.values()) {
            for (int width = 150; width < 900; width += 10) {
                int room = width;
                List<String> lines = breaker.lines("91 FR 9339 " + address, font, width, language);
                assertTrue(
                        lines.stream().allMatch(line -> line.matches(".*([/-]|FR 9339)")),
                        () -> "torn at " + room + ": " + lines);
                boolean hasRoom = measurer.width(font, "https://www.whitehouse.gov/") <= width;
                assertFalse(hasRoom && lines.toString().contains("://,"), () -> "host alone: " + lines);
                assertEquals("91 FR 9339" + address, String.join("", lines).replace("9339 h", "9339h"));
            }
        }
        for (String line : breaker.lines(address, font, 560, Language.JAPANESE)) {
            assertTrue(line.endsWith("/"), line);
        }
    }

    @Test
    void noNameOfAFileIsTorn() {
        String text = "出所：ストックホルム国際平和研究所、米国勢調査局 country.xlsx、country-by-time.csv。資料：日本総研 No.2025-016。";
        for (int width = 130; width < 460; width += 5) {
            List<String> lines = breaker.lines(text, font, width, Language.JAPANESE);
            for (String whole : List.of("country.xlsx", "time.csv", "No.2025-016")) {
                assertTrue(lines.stream().anyMatch(line -> line.contains(whole)), whole + " torn in " + lines);
            }
        }
    }

    @Test
    void noOptionIsTornFromItsDashes() {
        String text = "On the command line: four-quadrant country JPN --documents desk, or -o file";
        for (int width = 100; width < 420; width += 3) {
            List<String> lines = breaker.lines(text, font, width, Language.ENGLISH);
            for (String whole : List.of("--documents", "-o")) {
                assertTrue(lines.stream().anyMatch(line -> line.contains(whole)), () -> whole + " torn in " + lines);
            }
        }
    }

    @Test
    void noLineBeginsWithADashAndNoFigureIsTorn() {
        String text =
                "Cameroon, Canada, China, Congo - Kinshasa, Gabon – Libreville, below by −0.5 and 2-3 years, +1,234.5 more.";
        for (int width = 90; width < 420; width += 3) {
            List<String> lines = breaker.lines(text, font, width, Language.ENGLISH);
            assertTrue(lines.stream().noneMatch(line -> line.matches("[-–] .*")), () -> "begins so: " + lines);
            assertEquals(text, String.join(" ", lines));
        }
    }

    @Test
    void aWordWiderThanTheLineIsCutRatherThanLost() {
        List<String> lines = breaker.lines("x".repeat(250), font, 200, Language.ENGLISH);
        lines.forEach(line -> assertTrue(measurer.width(font, line) <= 200, line));
        assertEquals("x".repeat(250), String.join("", lines));
    }

    @Test
    void noJapaneseNameAndNoFigureIsTorn() {
        String text = "図示していない国・地域は、リヒテンシュタイン、欧州連合、セントビンセント及びグレナディーン諸島の63か国・地域で、2026年3月7日に685億ドルとなった。";
        for (int width = 270; width < 460; width += 7) {
            List<String> lines = breaker.lines(text, font, width, Language.JAPANESE);
            for (String whole :
                    List.of("国・地域", "リヒテンシュタイン", "欧州連合", "セントビンセント及びグレナディーン諸島", "63か国・地域", "2026年3月7日", "685億ドル")) {
                assertTrue(lines.stream().anyMatch(line -> line.contains(whole)), whole + " torn in " + lines);
            }
        }
    }

    @Test
    void noDateIsTornAndNoWordThatOnlyLooksLikeOne() {
        String text =
                "Paused from 1 December 2025 to 9 Apr 2026 (Ruling of 20 February 2026), 24 Marchers, 12 May 2026.";
        for (int width = 110; width < 420; width += 5) {
            List<String> lines = breaker.lines(text, font, width, Language.ENGLISH);
            for (String whole : List.of("1 December 2025", "9 Apr 2026", "20 February 2026", "12 May 2026")) {
                assertTrue(lines.stream().anyMatch(line -> line.contains(whole)), whole + " torn in " + lines);
            }
        }
    }

    @Test
    void noJapaneseLineBeginsWithAMarkOrASmallLetterOrEndsWithABracket() {
        String text = "いずれも・国の（および・地域の）アクロティリ・デケリアでは、きっと「日本・米国・ドイツ」および・フォークランド諸島・我々の・場合のニュース。";
        for (int width = 90; width < 460; width += 5) {
            for (String line : breaker.lines(text, font, width, Language.JAPANESE)) {
                assertTrue("・、。）」〜ーっゃュ々".indexOf(line.charAt(0)) < 0, line);
                assertTrue("（「".indexOf(line.charAt(line.length() - 1)) < 0, line);
            }
        }
    }
}
