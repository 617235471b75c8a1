package org.fourquadrant.text.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.claim.ClaimQuery;
import org.fourquadrant.model.claim.ClaimResult;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.Dates;
import org.fourquadrant.text.Figures;

/**
 * Texts of scenes that quote figures instead of holding them: {@code {line}}, {@code {as_of}} and {@code {year}} are those
 * of the view, {@code {id}} is the figure of the claim of that id, {@code {id.names}} the countries that it counts and
 * {@code {id.at}} the line or rate that its question names. {@code {source.1}} after a sentence says that it stands in the
 * first source of the scene.
 */
public final class QuotingText {

    private static final Pattern PLACE = Pattern.compile("\\{(source\\.[1-9]|[a-z][a-z0-9_]*(?:\\.(?:names|at))?)}");
    private static final String RAISED = "\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

    private static final Pattern NEIGHBOURS = Pattern.compile("(?<=[" + RAISED + "])(?=[" + RAISED + "])");

    private final Language language;
    private final ClaimSentences sentences;
    private final ClaimFigures figures;

    public QuotingText(Workspace workspace, Language language) {
        this.language = language;
        this.sentences = new ClaimSentences(workspace, language);
        this.figures = new ClaimFigures(language);
    }

    /** The names within braces of a text, in order. */
    public static List<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** The title of a scene as a view shows it, with {@link #fill its figures}. */
    public String title(Scene scene, View view, Map<String, ClaimResult> answers) {
        return fill(scene.title().in(language), view, scene.claims(), answers);
    }

    /** What is said to a scene as a view shows it, with {@link #fill its figures}; without the numbers of its sources. */
    public String notes(Scene scene, View view, Map<String, ClaimResult> answers) {
        return fill(scene.notes().in(language), view, scene.claims(), answers);
    }

    /** The same, with the number of its sources after each sentence, for where they are listed beside it. */
    public String citedNotes(Scene scene, View view, Map<String, ClaimResult> answers) {
        Map<String, String> values = values(view, scene.claims(), answers);
        for (int number = 1; number <= RAISED.length(); number++) {
            values.put("source." + number, mark(number));
        }
        // A thin space keeps the first and the second source from being the twelfth.
        return NEIGHBOURS.matcher(fill(scene.notes().in(language), values)).replaceAll("\u2009");
    }

    /** The mark of a source: its number, raised. */
    public static String mark(int number) {
        return String.valueOf(RAISED.charAt(number - 1));
    }

    /**
     * A text with its places filled.
     *
     * @param answers the answer of now by id of the claim; where there is none, the claim's own is quoted
     */
    public String fill(String text, View view, List<Claim> claims, Map<String, ClaimResult> answers) {
        return fill(text, values(view, claims, answers));
    }

    private static String fill(String text, Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(values, found)));
    }

    private Map<String, String> values(View view, List<Claim> claims, Map<String, ClaimResult> answers) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int number = 1; number <= RAISED.length(); number++) {
            values.put("source." + number, "");
        }
        values.put("line", new Figures(language).threshold(view.thresholds().main()));
        values.put("as_of", new Dates(language).day(view.data().asOf()));
        values.put("year", String.valueOf(view.data().year()));
        for (Claim claim : claims) {
            ClaimQuery query = claim.query();
            ClaimResult answer = answers.getOrDefault(claim.id(), claim.result());
            values.put(claim.id(), figures.figure(query, answer));
            values.put(claim.id() + ".names", sentences.names(answer));
            values.put(claim.id() + ".at", figures.parameter(query));
        }
        return values;
    }

    /** What is unknown stays as it is written, so that the mistake is seen. */
    private static String value(Map<String, String> values, MatchResult found) {
        return Optional.ofNullable(values.get(found.group(1))).orElse(found.group());
    }
}
