package org.fourquadrant.model.scene;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * @param unknown what its file says beyond this, by key, to be written back as it was read
 */
public record Scene(
        LocalizedText title, LocalizedText notes, View view, List<Claim> claims, Map<String, Object> unknown) {

    public Scene {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(notes, "notes");
        Objects.requireNonNull(view, "view");
        claims = List.copyOf(claims);
        unknown = Collections.unmodifiableMap(new LinkedHashMap<>(unknown));
    }

    /** A new scene without claims. */
    public static Scene of(LocalizedText title, LocalizedText notes, View view) {
        return new Scene(title, notes, view, List.of(), Map.of());
    }

    public Scene withTitle(LocalizedText value) {
        return new Scene(value, notes, view, claims, unknown);
    }

    public Scene withNotes(LocalizedText value) {
        return new Scene(title, value, view, claims, unknown);
    }

    public Scene withView(View value) {
        return new Scene(title, notes, value, claims, unknown);
    }

    public Scene withClaims(List<Claim> value) {
        return new Scene(title, notes, view, value, unknown);
    }
}
