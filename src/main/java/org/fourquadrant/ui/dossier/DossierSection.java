package org.fourquadrant.ui.dossier;

import java.util.Optional;
import javafx.scene.Node;
import org.fourquadrant.model.Country;
import org.fourquadrant.ui.state.Shown;

/**
 * One part of a dossier. It is made anew when the country, the data, the as-of date or the language change, but not while
 * the threshold line moves.
 */
@FunctionalInterface
public interface DossierSection {

    /** The section about a country; empty where there is nothing to say. */
    Optional<Node> about(Shown shown, Country country);
}
