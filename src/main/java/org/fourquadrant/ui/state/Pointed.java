package org.fourquadrant.ui.state;

import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.fourquadrant.model.CountryCode;

/**
 * What is pointed at: the country that the pointer or the keyboard is on, in whichever pane, and the countries that the
 * events on the as-of date touch. No part of the view and of no picture.
 */
public final class Pointed {

    private final ObjectProperty<Optional<CountryCode>> country =
            new SimpleObjectProperty<>(this, "country", Optional.empty());

    private final ObjectProperty<Set<CountryCode>> touched = new SimpleObjectProperty<>(this, "touched", Set.of());

    public ObjectProperty<Optional<CountryCode>> countryProperty() {
        return country;
    }

    public Optional<CountryCode> country() {
        return country.get();
    }

    public void set(Optional<CountryCode> value) {
        country.set(value);
    }

    /** The countries touched by the events that the as-of date has come to. */
    public ObjectProperty<Set<CountryCode>> touchedProperty() {
        return touched;
    }
}
