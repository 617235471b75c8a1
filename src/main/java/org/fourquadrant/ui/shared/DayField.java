package org.fourquadrant.ui.shared;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Tooltip;
import javafx.util.StringConverter;
import org.fourquadrant.facts.statement.Coverage;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.Dates;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;

/**
 * A field for a day of the view, typed in any usual form or picked. A day that cannot be read or that no source covers
 * changes nothing and is answered with what would be.
 */
public final class DayField extends DatePicker {

    private final Session session;
    private final LiveTexts words;
    private final Day day;
    private final BriefNote typed = new BriefNote(this);
    private boolean following;

    /**
     * Which day of the view a field shows.
     *
     * @param of finds it; empty where there is none
     * @param into puts another in its place
     * @param caption a key with a place for the day, in the words of the field
     * @param help a key of what it is for
     */
    public record Day(
            Function<View, Optional<LocalDate>> of,
            BiFunction<View, LocalDate, View> into,
            String caption,
            String help) {
        public Day {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(into, "into");
            Objects.requireNonNull(caption, "caption");
            Objects.requireNonNull(help, "help");
        }
    }

    /** @param words have the caption and the help of the day, and what is shared by all panes */
    public DayField(Session session, LiveTexts words, Day day) {
        this.session = session;
        this.words = words;
        this.day = day;
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(words.of(day.help()));
        // It would lie over the year of the calendar.
        showingProperty().subscribe(open -> setTooltip(open ? null : tooltip));
        accessibleTextProperty().bind(words.of(day.help()));
        setDayCellFactory(picker -> new CoveredDay());
        session.languageProperty().subscribe(language -> {
            following = true;
            setConverter(new Converter(new Dates(language)));
            following = false;
            followInCalendar(language);
        });
        session.shownProperty().subscribe(now -> follow());
        valueProperty().addListener((property, before, after) -> choose(after));
    }

    /** The calendar takes its words from the JVM's locale of formats, and reads them once, when its skin is made. */
    private void followInCalendar(Language language) {
        Locale.setDefault(Locale.Category.FORMAT, language.locale());
        if (getSkin() != null) {
            hide();
            setSkin(createDefaultSkin());
        }
    }

    private Coverage covered() {
        return session.facts().knowledge().coverage();
    }

    private void follow() {
        LocalDate shown = day.of().apply(session.view()).orElse(null);
        if (!Objects.equals(shown, getValue())) {
            following = true;
            setValue(shown);
            following = false;
        }
    }

    private void choose(LocalDate chosen) {
        if (following) {
            return;
        }
        if (chosen != null && covered().contains(chosen)) {
            session.change(view -> day.into().apply(view, chosen));
            return;
        }
        follow();
        if (chosen != null) {
            Dates dates = new Dates(session.view().language());
            typed.say(words.now()
                    .format(
                            "day.outside",
                            dates.day(covered().from()),
                            dates.day(covered().to())));
        }
    }

    /** What is typed is read as a day, or it is said what would be; the day that was there stays. */
    private LocalDate dayOf(String text) {
        typed.hide();
        LocalDate shown = day.of().apply(session.view()).orElse(null);
        if (text == null || text.isBlank()) {
            return shown;
        }
        Optional<DayReader.Read> read = DayReader.read(text);
        if (read.isEmpty()) {
            typed.say(words.now().format("day.not_read", text.strip()));
            return shown;
        }
        LocalDate found = read.get().day();
        if (read.get().guessed()) {
            Dates dates = new Dates(session.view().language());
            typed.say(words.now().format("day.first", text.strip(), dates.day(found)));
        }
        return found;
    }

    /** A day of the calendar, which cannot be chosen where nobody says anything of it. */
    private final class CoveredDay extends DateCell {

        @Override
        public void updateItem(LocalDate shown, boolean empty) {
            super.updateItem(shown, empty);
            setDisable(empty || !covered().contains(shown));
        }
    }

    /** A day as a person reads it. */
    private final class Converter extends StringConverter<LocalDate> {

        private final Dates dates;

        Converter(Dates dates) {
            this.dates = dates;
        }

        @Override
        public String toString(LocalDate date) {
            return date == null ? "" : words.now().format(day.caption(), dates.shortDay(date));
        }

        @Override
        public LocalDate fromString(String text) {
            return dayOf(text);
        }
    }
}
