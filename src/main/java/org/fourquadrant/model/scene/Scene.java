package org.fourquadrant.model.scene;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.view.View;

/**
 * A saved view with a title, notes and claims.
 *
 * @param title its name
 * @param notes what is said; {@code {id}} stands for the figure of the claim of that id
 * @param view what is shown
 * @param claims what is claimed of it, each with an id of its own
 * @param guidance what a lesson adds to it
 * @param unknown what its file says beyond this, by key, to be written back as it was read
 */
public record Scene(
        LocalizedText title,
        LocalizedText notes,
        View view,
        List<Claim> claims,
        Guidance guidance,
        Map<String, Object> unknown) {

    public Scene {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(notes, "notes");
        Objects.requireNonNull(view, "view");
        claims = List.copyOf(claims);
        Objects.requireNonNull(guidance, "guidance");
        unknown = Collections.unmodifiableMap(new LinkedHashMap<>(unknown));
    }

    /** A new scene without claims. */
    public static Scene of(LocalizedText title, LocalizedText notes, View view) {
        return new Scene(title, notes, view, List.of(), Guidance.NONE, Map.of());
    }

    public Scene withTitle(LocalizedText value) {
        return new Scene(value, notes, view, claims, guidance, unknown);
    }

    public Scene withNotes(LocalizedText value) {
        return new Scene(title, value, view, claims, guidance, unknown);
    }

    public Scene withView(View value) {
        return new Scene(title, notes, value, claims, guidance, unknown);
    }

    public Scene withClaims(List<Claim> value) {
        return new Scene(title, notes, view, value, guidance, unknown);
    }

    public Scene withGuidance(Guidance value) {
        return new Scene(title, notes, view, claims, value, unknown);
    }

    /** The same where data go by other names. */
    public Scene withDataRenamed(UnaryOperator<String> names) {
        List<Claim> renamed = claims.stream()
                .map(claim ->
                        new Claim(claim.id(), claim.query(), claim.madeOn().withDataRenamed(names), claim.result()))
                .toList();
        return withView(view.withData(view.data().renamed(names))).withClaims(renamed);
    }

    /** What is asked before its words are shown; empty where nothing is. */
    public Optional<Guidance.Prediction> prediction() {
        return guidance.prediction();
    }

    /** The claim of an id; empty where it has none of that id. */
    public Optional<Claim> claim(String id) {
        return claims.stream().filter(claim -> claim.id().equals(id)).findFirst();
    }
}
