package org.fourquadrant.ui.state;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.fourquadrant.model.CountryCode;

/** The country that the pointer or the keyboard is on, in whichever pane; no part of the view and of no picture. */
public final class Pointed {

    private final ObjectProperty<Optional<CountryCode>> country =
            new SimpleObjectProperty<>(this, "country", Optional.empty());

    public ObjectProperty<Optional<CountryCode>> countryProperty() {
        return country;
    }

    public Optional<CountryCode> country() {
        return country.get();
    }

    public void set(Optional<CountryCode> value) {
        country.set(value);
    }
}
