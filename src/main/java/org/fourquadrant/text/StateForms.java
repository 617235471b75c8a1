package org.fourquadrant.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Long forms of countries' names without the words for the form of state: "Estonia, Republic of", "République de Corée",
 * ベルギー王国. Of names that two states share, such as Korea and Congo, these words tell which; they are left as they are.
 */
final class StateForms {

    private static final Pattern JAPANESE = Pattern.compile(
            "((?:[北南東西]|中央|赤道)?[\\u30A1-\\u30FA\\u30FC\\u30FB]{2,40}?)\\u30FB?(?:連邦|民主|社会主義|人民|イスラム|立憲|多民族|ボリバル|アラブ){0,3}"
                    + "(?:共和国|王国|連邦|公国|首長国|合衆国|独立国|国)");

    private static final Set<String> FORMS = Set.of(
            "republic",
            "rep",
            "republik",
            "republique",
            "kingdom",
            "konigreich",
            "royaume",
            "federation",
            "foderation",
            "federal",
            "fed",
            "democratic",
            "dem",
            "demokratische",
            "democratique",
            "people",
            "peoples",
            "s",
            "volksrepublik",
            "populaire",
            "islamic",
            "islamische",
            "islamique",
            "socialist",
            "sozialistische",
            "socialiste",
            "state",
            "principality",
            "union",
            "commonwealth",
            "sultanate",
            "emirate",
            "grand",
            "duchy",
            "independent");

    private static final Set<String> LINKS = Set.of("of", "the", "de", "du", "des", "la", "le", "l", "d", "les", "der");

    /** Two states, or a state and what was another, go by these. */
    private static final Set<String> SHARED = Set.of(
            "korea",
            "coree",
            "congo",
            "kongo",
            "china",
            "chine",
            "vietnam",
            "germany",
            "deutschland",
            "allemagne",
            "yemen",
            "jemen",
            "sudan",
            "soudan",
            "samoa",
            "guinea",
            "guinee",
            "ireland",
            "cyprus",
            "somalia",
            "コンゴ",
            "朝鮮",
            "中国",
            "ギニア",
            "スーダン",
            "ドイツ",
            "ベトナム",
            "イエメン",
            "ドミニカ");

    private StateForms() {}

    /** The short name within a long one; empty where there is none, or it would be that of two states. */
    static Optional<String> shortName(String name) {
        Matcher japanese = JAPANESE.matcher(name.strip());
        Optional<String> found = japanese.matches() ? Optional.of(japanese.group(1)) : latin(name.strip());
        return found.filter(each -> !SHARED.contains(FoldedName.of(each).joined()));
    }

    private static Optional<String> latin(String name) {
        int comma = name.lastIndexOf(',');
        if (comma > 0 && isForm(FoldedName.of(name.substring(comma)).words())) {
            return Optional.of(name.substring(0, comma));
        }
        List<String> words = FoldedName.of(name).words();
        int first = 0;
        while (first < words.size() && (FORMS.contains(words.get(first)) || LINKS.contains(words.get(first)))) {
            first++;
        }
        boolean leads = first > 0 && first < words.size() && isForm(words.subList(0, first));
        return leads ? Optional.of(String.join(" ", words.subList(first, words.size()))) : Optional.empty();
    }

    private static boolean isForm(List<String> words) {
        return words.stream().anyMatch(FORMS::contains)
                && words.stream().allMatch(word -> FORMS.contains(word) || LINKS.contains(word));
    }
}
