package org.fourquadrant.export;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fourquadrant.model.language.Language;

/**
 * What a chart of the base data must say, worked out from the printed figures and written here word by word: nothing of it
 * comes from the program.
 */
final class ExpectedTexts {

    private static final Map<String, List<String>> ENGLISH_CORNERS = Map.of(
            "I", List.of("US surplus, meets the line", "JRI on allies: carries its share on both counts"),
            "II", List.of("US surplus, below the line", "JRI on allies: little trade friction, asked to spend more"),
            "III", List.of("US deficit, below the line", "JRI on allies: hardest demands on both counts"),
            "IV", List.of("US deficit, meets the line", "JRI on allies: close in security, at odds over trade"));
    private static final Map<String, List<String>> JAPANESE_CORNERS = Map.of(
            "I", List.of("米国の黒字・基準以上", "日本総研、同盟国等：通商・防衛の両面で負担を担う"),
            "II", List.of("米国の黒字・基準未満", "日本総研、同盟国等：通商摩擦は小、防衛費増を求められる"),
            "III", List.of("米国の赤字・基準未満", "日本総研、同盟国等：両面で要求が最も厳しい"),
            "IV", List.of("米国の赤字・基準以上", "日本総研、同盟国等：安保は緊密、通商で対立"));
    private static final Map<String, String> JAPANESE_GROUPS =
            Map.of("all", "全体", "NATO", "NATO", "EU", "EU", "treaty allies", "条約同盟国");

    private final boolean english;
    private final double line;
    private final List<PrintedFigures.Row> plotted;
    private final List<PrintedFigures.Row> missing;

    /** @param shown which rows the filter of the view leaves */
    ExpectedTexts(Language language, double line, Predicate<PrintedFigures.Row> shown) {
        this.english = language == Language.ENGLISH;
        this.line = line;
        List<PrintedFigures.Row> rows = PrintedFigures.rows();
        this.plotted = rows.stream()
                .filter(row -> row.share().isPresent())
                .filter(shown)
                .toList();
        this.missing = rows.stream().filter(row -> row.share().isEmpty()).toList();
    }

    private String say(String inEnglish, String inJapanese) {
        return english ? inEnglish : inJapanese;
    }

    int plotted() {
        return plotted.size();
    }

    long meeting(double share) {
        return plotted.stream()
                .filter(row -> row.share().orElseThrow() >= share)
                .count();
    }

    /** What stands in the pill: at least one decimal. */
    String pill() {
        String digits = digits(line);
        return percent(digits.contains(".") ? digits : digits + ".0");
    }

    private String percent(String digits) {
        return digits + "%";
    }

    private static String digits(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** How many meet the line. */
    String message() {
        String at = percent(digits(line));
        return say(
                meeting(line) + " of " + plotted() + " economies meet " + at,
                plotted() + "か国・地域のうち" + meeting(line) + "が" + at + "以上");
    }

    /** What the chart is, with its units and how many it shows. */
    String subtitle() {
        return title()
                + say(
                        " (US dollars, per cent of GDP); " + plotted() + " economies",
                        "（米ドル、GDP比）、" + plotted() + "か国・地域");
    }

    long inQuadrant(String quadrant) {
        return plotted.stream()
                .filter(row -> row.quadrant(line).equals(quadrant))
                .count();
    }

    /** Its count, its name, its rule and its meaning. */
    List<String> corner(String quadrant) {
        List<String> lines = new ArrayList<>(
                List.of(Long.toString(inQuadrant(quadrant)), say("Quadrant " + quadrant, japanese(quadrant))));
        lines.addAll((english ? ENGLISH_CORNERS : JAPANESE_CORNERS).get(quadrant));
        return lines;
    }

    /** As JRI numbers them. */
    private static String japanese(String quadrant) {
        return "第" + (List.of("I", "II", "III", "IV").indexOf(quadrant) + 1) + "象限";
    }

    String reference(double share) {
        return percent(digits(share)) + say(": " + meeting(share) + " meet", "：" + meeting(share) + "か国・地域");
    }

    /** How many lie from one line up to the next, in words. */
    String band(double from, double upTo) {
        long count = meeting(from) - meeting(upTo);
        String words = count == 0 ? "none" : count == 1 ? "1 country" : count + " countries";
        return say(words, count + "か国・地域");
    }

    /** The label of each country's mark by its code: the name without brackets, and the year of an older share. */
    Map<String, String> labels() {
        Map<String, String> labels = new TreeMap<>();
        for (PrintedFigures.Row row : plotted) {
            String name = say(row.english(), row.japanese()).replaceFirst("\\s*[(（].*", "");
            String year = row.shareYear();
            labels.put(
                    row.iso3(), year.equals("2024") ? name : say(name + " (" + year + ")", name + "（" + year + "年）"));
        }
        return labels;
    }

    /** What each mark says to somebody who does not see it, by code. */
    Map<String, String> descriptions() {
        Map<String, String> texts = new TreeMap<>();
        for (PrintedFigures.Row row : plotted) {
            String share = percent(BigDecimal.valueOf(row.share().orElseThrow()).toPlainString());
            String older = row.shareYear().equals("2024")
                    ? ""
                    : say(" (of " + row.shareYear() + ")", "（" + row.shareYear() + "年の値）");
            texts.put(
                    row.iso3(),
                    say(
                            row.english() + ": US goods-trade balance " + balance(row.balance())
                                    + ", defence spending " + share + " of GDP" + older + ", quadrant "
                                    + row.quadrant(line),
                            row.japanese() + "：米国の財貿易収支" + balance(row.balance()) + "、防衛費はGDP比" + share + older + "、"
                                    + japanese(row.quadrant(line))));
        }
        return texts;
    }

    /** The line of each country in the notes of the speaker. */
    List<String> notes() {
        return plotted.stream()
                .map(row -> {
                    String share = percent(
                            BigDecimal.valueOf(row.share().orElseThrow()).toPlainString());
                    String older = row.shareYear().equals("2024")
                            ? ""
                            : say(" (of " + row.shareYear() + ")", "（" + row.shareYear() + "年の値）");
                    return say(
                            row.english() + " (" + row.iso3() + "): " + balance(row.balance()) + "; " + share
                                    + " of GDP" + older,
                            row.japanese() + "（" + row.iso3() + "）：" + balance(row.balance()) + "、GDP比" + share
                                    + older);
                })
                .toList();
    }

    private static String sign(double number) {
        return number > 0 ? "+" : number < 0 ? "−" : "";
    }

    /** Three digits in the largest unit that fits. */
    private String balance(double millions) {
        BigDecimal rounded = BigDecimal.valueOf(Math.abs(millions)).round(new MathContext(3, RoundingMode.HALF_UP));
        double unit = english ? 1000 : 100;
        boolean large = rounded.doubleValue() >= unit;
        BigDecimal small = english ? rounded : rounded.multiply(BigDecimal.valueOf(100));
        BigDecimal shown = large ? rounded.divide(BigDecimal.valueOf(unit)) : small;
        BigDecimal cut = shown.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        String digits = String.format(Locale.ROOT, "%,." + Math.max(0, cut.scale()) + "f", cut);
        return sign(millions) + say("$" + digits + (large ? "bn" : "m"), digits + (large ? "億ドル" : "万ドル"));
    }

    /**
     * The line of sources.
     *
     * @param sources what the data's own file says of them
     * @param filter what is said of a filter
     */
    String source(String sources, Optional<String> filter, int unlabelled) {
        String names = missing.stream()
                .map(row -> say(row.english(), row.japanese()).replaceFirst("\\s*[(（].*", ""))
                .collect(Collectors.joining(say(", ", "、")));
        String at = percent(digits(line));
        String first = say(
                "Sources: " + sources + ". Figures for 2024; a share of at least " + at
                        + " meets the line. Not plotted (" + missing.size() + "): " + names + ".",
                "出所：" + sources + "。数値は2024年。" + at + "以上を基準達成とする。図示していない国・地域（" + missing.size() + "）：" + names + "。");
        String rest = unlabelled == 0
                ? ""
                : say(
                        unlabelled == 1
                                ? "One mark has no room for a label."
                                : unlabelled + " marks have no room for a label.",
                        "国名を省いた国・地域：" + unlabelled + "。");
        return first + filter.orElse("") + rest;
    }

    String title() {
        return say("US goods-trade balance and defence spending, 2024", "米国の財貿易収支と各国の防衛費（2024年）");
    }
}
