package org.fourquadrant.ui.table;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.fourquadrant.facts.CountryRow;
import org.fourquadrant.model.country.CountryCode;

/** A row that stays while what it says changes, so that selection and scroll position stay too. */
public final class ShownRow {

    private final CountryCode code;
    private final ReadOnlyObjectWrapper<CountryRow> line;

    ShownRow(CountryRow first) {
        this.code = first.country().code();
        this.line = new ReadOnlyObjectWrapper<>(this, "line", first);
    }

    public CountryCode code() {
        return code;
    }

    public ReadOnlyObjectProperty<CountryRow> lineProperty() {
        return line.getReadOnlyProperty();
    }

    public CountryRow line() {
        return line.get();
    }

    void say(CountryRow next) {
        if (!next.equals(line.get())) {
            line.set(next);
        }
    }
}
