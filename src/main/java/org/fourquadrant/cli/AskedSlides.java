package org.fourquadrant.cli;

import java.util.List;
import java.util.Set;
import org.fourquadrant.export.Deck;
import org.fourquadrant.export.SceneSlides;
import org.fourquadrant.export.Slide;
import org.fourquadrant.export.SlideOptions;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.NameOrder;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;

/**
 * The slides that a command was asked for.
 *
 * @param facts of the first of them
 * @param scenes at least one, as the options ask for it
 * @param isDeck whether they are those of a file, which get an agenda and their sources
 */
record AskedSlides(Facts facts, Scenes scenes, boolean isDeck) {

    /** A single view with what is claimed of it. */
    static AskedSlides ofView(Facts asked, List<Claim> claims) {
        Scene scene =
                Scene.of(LocalizedText.EMPTY, LocalizedText.EMPTY, asked.view()).withClaims(claims);
        return new AskedSlides(asked, Scenes.NONE.with(scene), false);
    }

    int count() {
        return scenes.list().size();
    }

    /** Whom the first of them selects. */
    Set<CountryCode> selection() {
        return facts.view().selection();
    }

    /** Those of the selected that the dataset does not list, by name. */
    List<String> notInData() {
        Set<CountryCode> listed =
                facts.dataset().map(Dataset::economies).map(Set::copyOf).orElse(Set.of());
        return selection().stream()
                .filter(code -> !listed.contains(code))
                .sorted(NameOrder.ofCodes(
                        facts.workspace().countries(), facts.view().language()))
                .map(code ->
                        facts.workspace().countries().nameOf(code, facts.view().language()))
                .toList();
    }

    /** The same with one country selected on each slide. */
    AskedSlides ofCountry(CountryCode country) {
        List<Scene> changed = scenes.list().stream()
                .map(scene -> scene.withView(scene.view().withSelection(Set.of(country))))
                .toList();
        return new AskedSlides(facts.with(changed.get(0).view()), scenes.withList(changed), isDeck);
    }

    boolean selectsNobody() {
        return scenes.list().stream().allMatch(scene -> scene.view().selection().isEmpty());
    }

    boolean comparesNoDays() {
        return scenes.list().stream()
                .allMatch(scene -> scene.view().data().comparedDays().isEmpty());
    }

    boolean claimsNothing() {
        return scenes.list().stream().allMatch(scene -> scene.claims().isEmpty());
    }

    Deck deck(SlideWords words, SlideOptions options, Set<Deck.Extra> extras) {
        if (!isDeck) {
            Scene only = scenes.list().get(0);
            Slide slide = new Slide(only.view(), options.withCaptions(words.ofOne()), only.claims());
            return new Deck("", List.of(slide), extras).withCover(words.cover());
        }
        SceneSlides told = new SceneSlides(facts);
        List<Slide> slides = scenes.list().stream()
                .map(scene -> told.of(scene, scene.view(), options.withCaptions(words.ofEach())))
                .toList();
        String title = scenes.title().in(scenes.list().get(0).view().language());
        return new Deck(words.titleOr(title), slides, extras, scenes).withCover(words.cover());
    }
}
