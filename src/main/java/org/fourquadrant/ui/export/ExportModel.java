package org.fourquadrant.ui.export;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.fourquadrant.chart.words.Caption;
import org.fourquadrant.chart.words.Captions;
import org.fourquadrant.export.Deck;
import org.fourquadrant.export.SceneSlides;
import org.fourquadrant.export.Slide;
import org.fourquadrant.export.SlideFormat;
import org.fourquadrant.export.SlideOptions;
import org.fourquadrant.export.SlideSize;
import org.fourquadrant.export.pptx.OfficeTemplate;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.scene.Notebook;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.view.LabelMode;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.model.view.View;
import org.fourquadrant.model.view.ViewFace;

/** The choices of the export dialog, and the slide that comes of them. */
final class ExportModel {

    /**
     * What is written in one place.
     *
     * @param shown whether anything is
     * @param words one's own; empty for what the chart says there by itself
     */
    record Place(BooleanProperty shown, StringProperty words) {}

    private final Facts facts;
    private final Notebook notebook;
    private final View view;
    private final ObjectProperty<Content> content = new SimpleObjectProperty<>(this, "content", Content.VIEW);
    private final BooleanProperty claims = new SimpleBooleanProperty(this, "claims");
    private final BooleanProperty changes = new SimpleBooleanProperty(this, "changes");
    private final BooleanProperty nativeChart = new SimpleBooleanProperty(this, "nativeChart");
    private final ObjectProperty<SlideFormat> format;
    private final ObjectProperty<SlideSize> size;
    private final DoubleProperty textScale;
    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<Language> language;
    private final ObjectProperty<LabelMode> labels;
    private final BooleanProperty dossiers;
    private final ObjectProperty<Optional<OfficeTemplate>> template =
            new SimpleObjectProperty<>(this, "template", Optional.empty());
    private final Map<CaptionPlace, Place> places = new EnumMap<>(CaptionPlace.class);

    ExportModel(Facts facts, Notebook notebook, ExportSettings settings) {
        this.facts = facts;
        this.notebook = notebook;
        this.view = facts.view();
        format = new SimpleObjectProperty<>(this, "format", settings.format());
        size = new SimpleObjectProperty<>(this, "size", settings.size());
        textScale = new SimpleDoubleProperty(this, "textScale", settings.textScale());
        theme = new SimpleObjectProperty<>(this, "theme", settings.theme());
        language = new SimpleObjectProperty<>(this, "language", view.language());
        labels = new SimpleObjectProperty<>(this, "labels", view.labels().mode());
        dossiers = new SimpleBooleanProperty(this, "dossiers", settings.dossiers());
        // A picture holds one slide.
        format.addListener((property, before, after) -> {
            if (!after.holdsPages()) {
                content.set(Content.VIEW);
            }
        });
        for (CaptionPlace place : CaptionPlace.values()) {
            boolean shown = settings.shown().contains(place);
            places.put(
                    place,
                    new Place(
                            new SimpleBooleanProperty(this, place.name(), shown),
                            new SimpleStringProperty(this, place.name(), "")));
        }
    }

    ObjectProperty<Content> contentProperty() {
        return content;
    }

    /** Whether claims of scenes have slides of their own. */
    BooleanProperty claimsProperty() {
        return claims;
    }

    /** Whether views that compare two days have a table of what changed. */
    BooleanProperty changesProperty() {
        return changes;
    }

    /** Whether charts come once more as PowerPoint's own. */
    BooleanProperty nativeChartProperty() {
        return nativeChart;
    }

    /** What there is to make a file of. */
    List<Content> contents() {
        return Arrays.stream(Content.values()).filter(each -> count(each) > 0).toList();
    }

    /** How many slides a content has. */
    int count(Content each) {
        return switch (each) {
            case VIEW -> 1;
            case SCENES -> scenes().size();
            case CLAIMS -> notebook.claims().size();
        };
    }

    private List<Scene> scenes() {
        return notebook.scenes().scenes().list();
    }

    ObjectProperty<SlideFormat> formatProperty() {
        return format;
    }

    ObjectProperty<SlideSize> sizeProperty() {
        return size;
    }

    DoubleProperty textScaleProperty() {
        return textScale;
    }

    ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    ObjectProperty<Language> languageProperty() {
        return language;
    }

    ObjectProperty<LabelMode> labelsProperty() {
        return labels;
    }

    BooleanProperty dossiersProperty() {
        return dossiers;
    }

    /** What a PowerPoint file is put on. */
    ObjectProperty<Optional<OfficeTemplate>> templateProperty() {
        return template;
    }

    Place place(CaptionPlace place) {
        return places.get(place);
    }

    /** Whether pages of the selected countries are possible. */
    boolean canHaveDossiers() {
        boolean selects = content.get() == Content.SCENES
                ? scenes().stream().anyMatch(scene -> !scene.view().selection().isEmpty())
                : content.get() == Content.VIEW && !view.selection().isEmpty();
        return format.get().holdsPages() && selects;
    }

    /** Whether a table of what changed in tariffs is possible. */
    boolean canHaveChanges() {
        boolean compares = content.get() == Content.SCENES
                ? scenes().stream().anyMatch(scene -> compares(scene.view()))
                : content.get() == Content.VIEW && compares(view);
        return format.get().holdsPages() && compares;
    }

    /** Whether a chart of PowerPoint's own is possible. */
    boolean canHaveNativeChart() {
        boolean isChart = content.get() != Content.VIEW
                || view.years().face() == ViewFace.CHART && view.ideas().page().isEmpty();
        return format.get() == SlideFormat.PPTX && isChart;
    }

    private static boolean compares(View shown) {
        return shown.data().comparedDays().isPresent();
    }

    /** Whether slides of claims are possible besides. */
    boolean canHaveClaims() {
        return content.get() == Content.SCENES
                && scenes().stream().anyMatch(scene -> !scene.claims().isEmpty());
    }

    /** The numbers of the scenes of the deck that have no words in the language chosen. */
    List<Integer> untold() {
        return content.get() == Content.SCENES
                ? SceneSlides.untold(notebook.scenes().scenes(), language.get())
                : List.of();
    }

    /** The dataset's name, for a file to be called by. */
    String fileName() {
        return view.data().dataset();
    }

    /** Runs something whenever the slide changes. */
    void onChange(Runnable action) {
        for (Observable part : new Observable[] {
            content, format, size, textScale, theme, language, labels, dossiers, claims, changes, nativeChart, template
        }) {
            part.addListener(changed -> action.run());
        }
        places.values().forEach(place -> {
            place.shown().addListener(changed -> action.run());
            place.words().addListener(changed -> action.run());
        });
    }

    Slide slide() {
        View drawn = view.withLanguage(language.get())
                .withTheme(theme.get())
                .withLabels(view.labels().withMode(labels.get()));
        return new Slide(drawn, new SlideOptions(size.get(), captions(), textScale.get()));
    }

    /** What is chosen now. */
    Order order() {
        Set<Deck.Extra> extras = EnumSet.noneOf(Deck.Extra.class);
        if (dossiers.get() && canHaveDossiers()) {
            extras.add(Deck.Extra.DOSSIERS);
        }
        if (changes.get() && canHaveChanges()) {
            extras.add(Deck.Extra.CHANGES);
        }
        if (claims.get() && canHaveClaims()) {
            extras.add(Deck.Extra.CLAIMS);
        }
        if (nativeChart.get() && canHaveNativeChart()) {
            extras.add(Deck.Extra.NATIVE_CHART);
        }
        return new Order(facts, notebook, content.get(), slide(), extras, usedTemplate());
    }

    private Optional<OfficeTemplate> usedTemplate() {
        return template.get().filter(chosen -> format.get() == SlideFormat.PPTX);
    }

    private Captions captions() {
        Captions captions = Captions.STANDARD;
        for (Map.Entry<CaptionPlace, Place> entry : places.entrySet()) {
            captions = entry.getKey().fill(captions, caption(entry.getValue()));
        }
        return captions;
    }

    private static Caption caption(Place place) {
        if (!place.shown().get()) {
            return new Caption.None();
        }
        String words = place.words().get();
        return words.isBlank() ? new Caption.Standard() : new Caption.Own(words);
    }

    /** @param folder where the last file was saved */
    ExportSettings settings(String folder) {
        Set<CaptionPlace> shown = EnumSet.noneOf(CaptionPlace.class);
        places.forEach((place, words) -> {
            if (words.shown().get()) {
                shown.add(place);
            }
        });
        return new ExportSettings(
                format.get(), size.get(), textScale.get(), theme.get(), shown, dossiers.get(), folder);
    }
}
