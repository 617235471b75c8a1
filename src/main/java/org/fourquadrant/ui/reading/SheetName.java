package org.fourquadrant.ui.reading;

import org.fourquadrant.data.importing.grid.SheetChoice;
import org.fourquadrant.text.Texts;

/** The name of a sheet as the window shows it: a hidden one says so in its language. */
final class SheetName {

    private SheetName() {}

    static String shown(String name, Texts texts) {
        return name.endsWith(SheetChoice.HIDDEN)
                ? texts.format("sheet.hidden", name.substring(0, name.length() - SheetChoice.HIDDEN.length()))
                : name;
    }
}
