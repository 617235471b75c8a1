package org.fourquadrant.ui.state;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.fourquadrant.model.country.CountryCode;

/**
 * The country of the moment, which is not selected: the one that the pointer or the keyboard is on, in whichever pane,
 * and for a moment whom the events of the as-of date touch. No part of the view and of no picture.
 */
public final class Pointed {

    private final ObjectProperty<Optional<CountryCode>> country =
            new SimpleObjectProperty<>(this, "country", Optional.empty());

    private final ObjectProperty<Touched> touched = new SimpleObjectProperty<>(this, "touched", Touched.NOBODY);

    public ObjectProperty<Optional<CountryCode>> countryProperty() {
        return country;
    }

    public Optional<CountryCode> country() {
        return country.get();
    }

    public void set(Optional<CountryCode> value) {
        country.set(value);
    }

    /** Whom the events of the as-of date touch; nobody a moment after the date has come to them. */
    public ObjectProperty<Touched> touchedProperty() {
        return touched;
    }
}
