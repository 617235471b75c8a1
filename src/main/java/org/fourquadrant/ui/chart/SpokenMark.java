package org.fourquadrant.ui.chart;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.mark.MarkPlace;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Pointed;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.task.LatestTask;

/**
 * The mark that the keyboard or the pointer is on, or else the one that is chosen, in words and in sound, for whoever does not see the chart. Silent until a key asks.
 */
final class SpokenMark {

    private final Session session;
    private final Pointed pointed;
    private final ObservableValue<LaidOutChart> scene;
    private final LiveTexts words;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(this, "text", "");
    private final Speaker speaker = new Speaker();
    private Optional<PlottedCountry> before = Optional.empty();
    private boolean inWords;
    private boolean inSound;

    SpokenMark(Session session, Pointed pointed, ObservableValue<LaidOutChart> scene, LiveTexts words) {
        this.session = session;
        this.pointed = pointed;
        this.scene = scene;
        this.words = words;
        scene.addListener((property, old, now) -> say());
        pointed.countryProperty().addListener((property, old, now) -> {
            say();
            sound();
        });
    }

    /** What is said; empty while nobody has asked for words. */
    ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    void toggleWords() {
        inWords = !inWords;
        say();
    }

    void toggleSound() {
        inSound = !inSound;
        sound();
    }

    private void say() {
        LaidOutChart now = scene.getValue();
        text.set(inWords && now != null ? sentence(now) : "");
    }

    private String sentence(LaidOutChart now) {
        CardText card = new CardText(session.facts(), words.now());
        Optional<MarkPlace> mark =
                pointed.country().or(() -> session.view().focus()).flatMap(now::markOf);
        return mark.flatMap(place -> plotted(place.country())
                        .map(country -> words.now()
                                .format(
                                        "spoken",
                                        card.sentence(country, Optional.empty()),
                                        around(now.marks(), place))))
                .orElseGet(() -> words.now().format("spoken.none", card.summary(Optional.empty())));
    }

    /** The nearest marks on the four sides. */
    private String around(List<MarkPlace> marks, MarkPlace from) {
        Texts texts = words.now();
        return texts.format(
                "spoken.around",
                neighbour(marks, from, MarkWalk.Direction.LEFT),
                neighbour(marks, from, MarkWalk.Direction.RIGHT),
                neighbour(marks, from, MarkWalk.Direction.UP),
                neighbour(marks, from, MarkWalk.Direction.DOWN));
    }

    private String neighbour(List<MarkPlace> marks, MarkPlace from, MarkWalk.Direction direction) {
        return MarkWalk.next(marks, from, direction)
                .flatMap(mark -> plotted(mark.country()))
                .map(new CardText(session.facts(), words.now())::name)
                .orElseGet(() -> words.now().get("spoken.nobody"));
    }

    private void sound() {
        Optional<PlottedCountry> now = pointed.country().flatMap(this::plotted);
        if (inSound && now.isPresent()) {
            pointed.country()
                    .flatMap(scene.getValue()::markOf)
                    .map(place -> tone(scene.getValue().plot(), place, passed(now.get())))
                    .ifPresent(speaker::play);
        }
        before = now.or(() -> before);
    }

    private static Tone tone(PlotGeometry plot, MarkPlace mark, boolean passed) {
        return new Tone(1 - (mark.y() - plot.y()) / plot.height(), (mark.x() - plot.x()) / plot.width(), passed);
    }

    /** Whether the line lies between this mark and the one before. */
    private boolean passed(PlottedCountry now) {
        double line = session.view().thresholds().main();
        return before.filter(was -> was.distanceTo(line) >= 0 != now.distanceTo(line) >= 0)
                .isPresent();
    }

    private Optional<PlottedCountry> plotted(CountryCode country) {
        return session.facts().classification().find(country);
    }

    /** Plays tones in the background, the newest instead of one that still sounds. A machine without sound stays silent. */
    static final class Speaker {

        private static final System.Logger LOG = System.getLogger(Speaker.class.getName());
        private static final AudioFormat FORMAT =
                new AudioFormat(Tone.RATE, 8 * Tone.BYTES, Tone.CHANNELS, true, false);

        private final LatestTask task = new LatestTask();

        void play(Tone tone) {
            task.start(
                    progress -> sound(tone.samples()),
                    played -> {},
                    failure -> LOG.log(System.Logger.Level.INFO, () -> "No sound: " + failure));
        }

        private static int sound(byte[] samples) throws LineUnavailableException {
            try (SourceDataLine line = AudioSystem.getSourceDataLine(FORMAT)) {
                line.open(FORMAT);
                line.start();
                line.write(samples, 0, samples.length);
                line.drain();
                return samples.length;
            } catch (IllegalArgumentException noDevice) {
                throw new LineUnavailableException(noDevice.getMessage());
            }
        }
    }
}
