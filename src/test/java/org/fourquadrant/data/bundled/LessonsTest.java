package org.fourquadrant.data.bundled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fourquadrant.data.saved.LessonFiles;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.claim.ClaimCheck;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.scene.Guidance.Hand;
import org.fourquadrant.model.scene.Guidance.Prediction;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.Texts;
import org.fourquadrant.text.claim.ClaimSentences;
import org.fourquadrant.text.claim.QuotingText;
import org.junit.jupiter.api.Test;

class LessonsTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final View BASE = FirstView.of(WORKSPACE, Language.JAPANESE);
    private static final List<Scenes> LESSONS = new LessonsLoader(WORKSPACE).load(BASE);

    @Test
    void thereAreFiveWithTitlesAndWordsInBothLanguages() {
        assertEquals(5, LESSONS.size());
        for (Scenes lesson : LESSONS) {
            assertTrue(lesson.list().size() >= 3);
            assertFalse(lesson.title().en().isEmpty() || lesson.title().ja().isEmpty());
            assertFalse(lesson.summary().en().isEmpty() || lesson.summary().ja().isEmpty());
            for (Scene scene : lesson.list()) {
                assertFalse(scene.title().en().isEmpty() || scene.title().ja().isEmpty());
                assertFalse(scene.notes().en().isEmpty() || scene.notes().ja().isEmpty());
            }
        }
    }

    @Test
    void everyFigureIsAClaimThatHolds() {
        Facts facts = Facts.of(WORKSPACE, BASE);
        for (Scene scene : scenes()) {
            assertFalse(scene.claims().isEmpty(), scene.title().en());
            for (Claim claim : scene.claims()) {
                assertEquals(
                        new ClaimCheck.Holds(),
                        facts.with(scene.view()).claims().check(claim),
                        scene.title() + claim.id());
                assertEquals(
                        new ClaimCheck.Holds(), facts.madeOn(claim).claims().check(claim));
                assertEquals("1.0.0", claim.madeOn().version());
            }
        }
    }

    @Test
    void whatIsShippedIsWhatTheProgramAnswers() throws IOException {
        LessonFiles files = new LessonFiles(WORKSPACE);
        for (Path file : LessonFiles.lessons()) {
            assertEquals(files.answered(file), Files.readString(file), file.toString());
        }
    }

    @Test
    void noFigureIsTypedIntoTheWordsAndEveryPlaceIsFilled() {
        for (Language language : Language.values()) {
            QuotingText quoting = new QuotingText(WORKSPACE, language);
            for (Scene scene : scenes()) {
                for (String words :
                        List.of(scene.title().in(language), scene.notes().in(language))) {
                    assertFalse(
                            words.replaceAll("4月|第[1-4]象限|\\{source\\.[1-9]}", "")
                                    .matches("(?s).*\\d.*"),
                            words);
                    String filled = quoting.fill(words, scene.view(), scene.claims(), Map.of());
                    assertFalse(filled.contains("{") || filled.contains("  "), filled);
                    assertFalse(filled.isBlank());
                }
            }
        }
    }

    @Test
    void everyClaimIsQuotedInBothLanguagesOrStandsAsASentenceBelow() {
        for (Scene scene : scenes()) {
            Set<String> english = new TreeSet<>(QuotingText.places(scene.notes().en()));
            assertEquals(
                    english,
                    new TreeSet<>(QuotingText.places(scene.notes().ja())),
                    scene.title().en());
            for (Claim claim : scene.claims()) {
                assertFalse(new ClaimSentences(WORKSPACE, Language.ENGLISH)
                        .sentence(claim)
                        .isEmpty());
            }
        }
    }

    @Test
    void everySceneAsksBeforeItTellsAndKnowsTheAnswer() {
        Facts facts = Facts.of(WORKSPACE, BASE);
        for (Scene scene : scenes()) {
            Prediction asked = scene.prediction().orElseThrow();
            Claim claim = scene.claim(asked.claim()).orElseThrow();
            long right = WORKSPACE.countries().all().stream()
                    .filter(country -> facts.claims().isAnsweredBy(claim, country.code()))
                    .count();
            if (asked.hand() == Hand.LINE) {
                double start = asked.from().orElseThrow();
                assertNotEquals(
                        start, facts.claims().lineOf(claim), scene.title().en());
            } else {
                // On 24 February 2026 one rate held for everybody, so that nobody is the answer.
                boolean nobody = scene.view().data().asOf().equals(LocalDate.of(2026, 2, 24));
                assertEquals(nobody, right == 0, scene.title().en());
            }
            for (Language language : Language.values()) {
                String words = asked.ask().in(language);
                assertFalse(words.isBlank() || words.replaceAll("第[1-4]象限", "").matches("(?s).*\\d.*"), words);
                String filled =
                        new QuotingText(WORKSPACE, language).fill(words, scene.view(), scene.claims(), Map.of());
                assertFalse(filled.contains("{"), filled);
            }
        }
    }

    @Test
    void everySceneSaysWhereItsSentencesStand() {
        for (Scene scene : scenes()) {
            assertFalse(scene.guidance().sources().isEmpty(), scene.title().en());
            scene.guidance().sources().stream()
                    .map(source -> source.document())
                    .forEach(id -> assertTrue(isDocument(id) || isAct(id), id));
        }
    }

    /** What a lesson says for itself; no source says it. */
    private static final Set<String> OWN_WORDS =
            Set.of("One day’s rates prove no rule, but they can be looked up.", "一日の税率だけで規則は言えないが、確かめることはできる。");

    @Test
    void everySentenceNamesItsSourceAndEverySourceHasASentence() {
        for (Scene scene : scenes()) {
            for (Language language : Language.values()) {
                String notes = scene.notes().in(language);
                String end = language == Language.ENGLISH ? "(?<=[.?}]) (?=[A-Z{“])" : "(?<=。)";
                for (String sentence : notes.split(end)) {
                    assertTrue(sentence.contains("{source.") || OWN_WORDS.contains(sentence), sentence);
                }
                Set<String> marked = QuotingText.places(notes).stream()
                        .filter(place -> place.startsWith("source."))
                        .collect(Collectors.toSet());
                Set<String> sources = IntStream.rangeClosed(
                                1, scene.guidance().sources().size())
                        .mapToObj(number -> "source." + number)
                        .collect(Collectors.toSet());
                assertEquals(sources, marked, notes);
            }
        }
    }

    @Test
    void aSourceIsMarkedByItsNumberWhereSourcesAreListedAndNowhereElse() {
        Scene first = scenes().get(0);
        QuotingText quoting = new QuotingText(WORKSPACE, Language.ENGLISH);
        String cited = quoting.citedNotes(first, first.view(), Map.of());
        assertTrue(cited.contains("NATO’s target at the time.² It leaves 2 countries"), cited);
        Scene fork = LESSONS.get(2).list().get(2);
        assertTrue(quoting.citedNotes(fork, fork.view(), Map.of()).contains("differently.¹\u2009² With"));
        assertTrue(quoting.notes(first, first.view(), Map.of()).contains("at the time. It leaves"));
    }

    private static boolean isDocument(String id) {
        return WORKSPACE.library().document(id).isPresent();
    }

    private static boolean isAct(String id) {
        return WORKSPACE.acts().contents().orElseThrow().acts().stream()
                .anyMatch(act -> act.id().equals(id));
    }

    @Test
    void everyTermIsExplainedInBothLanguages() {
        for (Language language : Language.values()) {
            Texts texts = Texts.of("org.fourquadrant.ui.story.story", language);
            scenes().stream()
                    .flatMap(scene -> scene.guidance().terms().stream())
                    .forEach(term -> {
                        assertFalse(texts.get("term." + term).isBlank());
                        assertTrue(texts.get("term." + term + ".means").length() > 40, term);
                    });
        }
    }

    @Test
    void aLessonIsShownInTheLanguageAndThemeOfTheWindow() {
        for (Scene scene : scenes()) {
            assertEquals(Language.JAPANESE, scene.view().language());
            assertEquals(BASE.theme(), scene.view().theme());
        }
    }

    private static List<Scene> scenes() {
        return LESSONS.stream().flatMap(lesson -> lesson.list().stream()).toList();
    }
}
