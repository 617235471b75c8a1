package org.fourquadrant.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.claim.ClaimQuery;
import org.fourquadrant.model.claim.Side;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.dataset.DatasetChange;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Decks of scenes with a slide for each claim. */
class SceneDeckTest {

    private static final Claim MEETING = claim("met", new ClaimQuery.Meeting(Side.DEFICIT, Optional.empty()));
    private static final Claim LEAVING = claim("gone", new ClaimQuery.Crossings(2, 3.5, Quadrant.IV));

    private static final Scenes SCENES = Scenes.NONE
            .withTitle(new LocalizedText("Two scenes", "二つの場面"))
            .with(Scene.of(new LocalizedText("First", "一"), new LocalizedText("{met} meet it.", ""), Examples.ENGLISH)
                    .withClaims(List.of(MEETING, LEAVING)))
            .with(Scene.of(new LocalizedText("Second", "二"), LocalizedText.EMPTY, Examples.JAPANESE));

    @TempDir
    private Path folder;

    private static Claim claim(String id, ClaimQuery query) {
        return Examples.FACTS.claims().make(id, query).orElseThrow();
    }

    private static Deck deck() {
        SceneSlides told = new SceneSlides(Examples.FACTS);
        List<Slide> slides = SCENES.list().stream()
                .map(scene -> told.of(scene, scene.view(), SlideOptions.STANDARD))
                .toList();
        return new Deck("Two scenes", slides, Set.of(Deck.Extra.CLAIMS), SCENES);
    }

    @ParameterizedTest
    @EnumSource(names = {"PDF", "PPTX"})
    void aDeckGivesItsScenesBackWithWordsAndClaims(SlideFormat format) throws IOException {
        Path file = folder.resolve("deck." + format.ending());
        Files.write(file, Examples.bytes(deck(), format));
        ReadDeck read = new SlideReader(Examples.VIEWS).deck(file);
        assertEquals(SCENES, read.scenes());
        // Two scenes and two claims of the first.
        assertEquals(4, read.slides().size());
        assertEquals(List.of(new DatasetChange.Unchanged()), read.changesTo(Examples.WORKSPACE));
    }

    @Test
    void aSlideIsASceneWithoutWords() throws IOException {
        Path file = folder.resolve("slide.png");
        Files.write(file, Examples.bytes(Examples.JAPANESE, SlideFormat.PNG));
        Scenes read = new SlideReader(Examples.VIEWS).deck(file).scenes();
        assertEquals(List.of(Scene.of(LocalizedText.EMPTY, LocalizedText.EMPTY, Examples.JAPANESE)), read.list());
    }

    @Test
    void aClaimIsTheTitleOfASlideThatSelectsWhomItCounts() {
        Slide slide = new ClaimSlides(Examples.FACTS).of(LEAVING, Examples.slide(Examples.ENGLISH));
        String title = Examples.EXPORTER.preview(Examples.FACTS, slide).title();
        assertTrue(title.startsWith("When the line moves from 2"), title);
        assertTrue(slide.view().selection().contains(new CountryCode("KOR")), "South Korea spends 2.6 %");
        assertEquals(3.5, slide.view().thresholds().main());
        assertEquals(List.of(2.0), slide.view().thresholds().references());
        assertEquals("", slide.options().captions().subtitle().or(""), "no verdict of the program");
        assertTrue(slide.options().captions().source().or("").startsWith("Source"), "the data are those of the claim");
    }

    @Test
    void aClaimSpeaksTheLanguageOfItsSlide() {
        Slide like = Examples.slide(Examples.ENGLISH.withLanguage(Language.JAPANESE));
        Slide slide = new ClaimSlides(Examples.FACTS).of(MEETING, like);
        String note = slide.options().captions().source().or("");
        assertTrue(note.startsWith("出所"), note);
    }
}
