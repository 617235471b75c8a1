package org.fourquadrant.datasets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The Japanese names of countries as papers and ministries write them, with their readings. */
final class JapaneseNames {

    private static final char FIRST_KATAKANA = 'ァ';
    private static final char LAST_KATAKANA = 'ヶ';
    private static final int TO_HIRAGANA = 'ァ' - 'ぁ';

    /** The columns of the table of countries. */
    private static final int NAME = 4;

    private static final int FURTHER_NAME = 5;

    /** Where the papers write another name than CLDR, or CLDR explains one in brackets: the name, and CLDR's. */
    private static final Map<String, List<String>> PRINTED = Map.ofEntries(
            Map.entry("CCK", List.of("ココス諸島", "ココス(キーリング)諸島")),
            Map.entry("COD", List.of("コンゴ民主共和国", "コンゴ民主共和国(キンシャサ)")),
            Map.entry("COG", List.of("コンゴ共和国", "コンゴ共和国(ブラザビル)")),
            Map.entry("GBR", List.of("英国", "イギリス")),
            Map.entry("HKG", List.of("香港", "中華人民共和国香港特別行政区")),
            Map.entry("MAC", List.of("マカオ", "中華人民共和国マカオ特別行政区")),
            Map.entry("MMR", List.of("ミャンマー", "ビルマ")));

    /** How names are read that are not all in katakana. */
    private static final Map<String, String> READINGS = Map.ofEntries(
            Map.entry("ALA", "おーらんどしょとう"),
            Map.entry("ARE", "あらぶしゅちょうこくれんぽう"),
            Map.entry("ASM", "べいりょうさもあ"),
            Map.entry("ATA", "なんきょく"),
            Map.entry("ATF", "ふつりょうきょくなんしょとう"),
            Map.entry("BES", "おらんだりょうかりぶ"),
            Map.entry("BVT", "ぶーべとう"),
            Map.entry("CAF", "ちゅうおうあふりかきょうわこく"),
            Map.entry("CCK", "ここすしょとう"),
            Map.entry("CHN", "ちゅうごく"),
            Map.entry("COD", "こんごみんしゅきょうわこく"),
            Map.entry("COG", "こんごきょうわこく"),
            Map.entry("COK", "くっくしょとう"),
            Map.entry("CXR", "くりすますとう"),
            Map.entry("CYM", "けいまんしょとう"),
            Map.entry("DMA", "どみにかこく"),
            Map.entry("DOM", "どみにかきょうわこく"),
            Map.entry("ESH", "にしさはら"),
            Map.entry("EUU", "おうしゅうれんごう"),
            Map.entry("FLK", "ふぉーくらんどしょとう"),
            Map.entry("FRO", "ふぇろーしょとう"),
            Map.entry("FSM", "みくろねしあれんぽう"),
            Map.entry("GBR", "えいこく"),
            Map.entry("GNQ", "せきどうぎにあ"),
            Map.entry("GUF", "ふつりょうぎあな"),
            Map.entry("HKG", "ほんこん"),
            Map.entry("HMD", "はーどとう・まくどなるどしょとう"),
            Map.entry("IMN", "まんとう"),
            Map.entry("IOT", "えいりょういんどようちいき"),
            Map.entry("JPN", "にほん"),
            Map.entry("KOR", "かんこく"),
            Map.entry("MAC", "まかお"),
            Map.entry("MHL", "まーしゃるしょとう"),
            Map.entry("MKD", "きたまけどにあ"),
            Map.entry("MMR", "みゃんまー"),
            Map.entry("MNP", "きたまりあなしょとう"),
            Map.entry("NFK", "のーふぉーくとう"),
            Map.entry("PCN", "ぴとけあんしょとう"),
            Map.entry("PRK", "きたちょうせん"),
            Map.entry("PSE", "ぱれすちなじちく"),
            Map.entry("PYF", "ふつりょうぽりねしあ"),
            Map.entry("SGS", "さうすじょーじあ・さうすさんどうぃっちしょとう"),
            Map.entry("SJM", "すばーるばるしょとう・やんまいえんとう"),
            Map.entry("SLB", "そろもんしょとう"),
            Map.entry("SPM", "さんぴえーるとう・みくろんとう"),
            Map.entry("SSD", "みなみすーだん"),
            Map.entry("TCA", "たーくす・かいこすしょとう"),
            Map.entry("TLS", "ひがしてぃもーる"),
            Map.entry("TWN", "たいわん"),
            Map.entry("UMI", "がっしゅうこくりょうゆうしょうりとう"),
            Map.entry("USA", "あめりかがっしゅうこく"),
            Map.entry("VAT", "ばちかんしこく"),
            Map.entry("VCT", "せんとびんせんとおよびぐれなでぃーんしょとう"),
            Map.entry("VGB", "えいりょうゔぁーじんしょとう"),
            Map.entry("VIR", "べいりょうゔぁーじんしょとう"),
            Map.entry("ZAF", "みなみあふりか"));

    private JapaneseNames() {}

    /** The lines of a table of countries with these names, and a column of readings behind the names. */
    static List<String> in(List<String> table) {
        List<String> lines = new ArrayList<>();
        List<String> header = new ArrayList<>(Table.cells(table.get(0)));
        header.add(FURTHER_NAME, "name_ja_reading");
        lines.add(line(header));
        for (List<String> cells : Table.rows(table)) {
            List<String> row = new ArrayList<>(cells);
            List<String> printed = PRINTED.get(row.get(0));
            if (printed != null) {
                row.set(NAME, printed.get(0));
                row.set(FURTHER_NAME, printed.get(1));
            }
            row.add(FURTHER_NAME, READINGS.getOrDefault(row.get(0), hiragana(row.get(NAME))));
            lines.add(line(row));
        }
        return lines;
    }

    private static String hiragana(String katakana) {
        return katakana.chars()
                .map(letter -> letter >= FIRST_KATAKANA && letter <= LAST_KATAKANA ? letter - TO_HIRAGANA : letter)
                .mapToObj(letter -> String.valueOf((char) letter))
                .collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Table::cell).collect(Collectors.joining(","));
    }
}
