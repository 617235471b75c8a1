package org.fourquadrant.ui.table;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.fourquadrant.model.country.CountryCode;

/** A row that stays while what it says changes, so that selection and scroll position stay too. */
public final class CountryRow {

    private final CountryCode code;
    private final ReadOnlyObjectWrapper<CountryLine> line;

    CountryRow(CountryLine first) {
        this.code = first.country().code();
        this.line = new ReadOnlyObjectWrapper<>(this, "line", first);
    }

    public CountryCode code() {
        return code;
    }

    public ReadOnlyObjectProperty<CountryLine> lineProperty() {
        return line.getReadOnlyProperty();
    }

    public CountryLine line() {
        return line.get();
    }

    void say(CountryLine next) {
        if (!next.equals(line.get())) {
            line.set(next);
        }
    }
}
