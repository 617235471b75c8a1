package org.fourquadrant;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.country.Region;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.scene.StoryKind;
import org.fourquadrant.model.view.Axes;
import org.fourquadrant.model.view.AxisScale;
import org.fourquadrant.model.view.ColourBy;
import org.fourquadrant.model.view.Filter;
import org.fourquadrant.model.view.LabelMode;
import org.fourquadrant.model.view.LabelOffset;
import org.fourquadrant.model.view.Labels;
import org.fourquadrant.model.view.SizeBy;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.model.view.Thresholds;
import org.fourquadrant.model.view.Upward;
import org.fourquadrant.model.view.Viewport;
import org.fourquadrant.ui.files.FileContents;
import org.fourquadrant.ui.lab.ClaimsViewModel;
import org.fourquadrant.ui.lab.LedgerViewModel;
import org.fourquadrant.ui.lab.StoryViewModel;
import org.fourquadrant.ui.state.Gesture;
import org.fourquadrant.ui.state.Session;

/** Everything that a person can do to what is shown, in an order that a seed decides. */
final class MixedGestures {

    private final Session session;
    private final Random random;
    private final List<Scenes> lessons;
    private final Dataset own;
    private final ClaimsViewModel claims;
    private final StoryViewModel scenes;
    private final StoryViewModel lesson;
    private final Map<String, Runnable> all = new LinkedHashMap<>();

    /** @param own a dataset that is not open yet */
    MixedGestures(Session session, long seed, List<Scenes> lessons, Dataset own) {
        this.session = session;
        this.random = new Random(seed);
        this.lessons = lessons;
        this.own = own;
        this.claims = new ClaimsViewModel(session, new LedgerViewModel(session));
        this.scenes = new StoryViewModel(session, StoryKind.SCENES);
        this.lesson = new StoryViewModel(session, StoryKind.LESSON);
        marks();
        data();
        stories();
    }

    /** Does one; says which. */
    String next() {
        List<String> names = List.copyOf(all.keySet());
        String name = names.get(random.nextInt(names.size()));
        all.get(name).run();
        return name;
    }

    private void marks() {
        all.put("drag the line", this::drag);
        all.put("type a share", () -> session.change(view -> view.withThreshold(random.nextInt(90) / 10.0)));
        all.put(
                "further lines",
                () -> session.change(view -> view.withThresholds(
                        new Thresholds(view.thresholds().main(), List.of(3.5, random.nextInt(9) * 1.0)))));
        all.put("select", () -> session.change(view -> view.withSelection(Set.of(country()))));
        all.put(
                "add to the selection",
                () -> session.change(view -> {
                    Set<CountryCode> more = new LinkedHashSet<>(view.selection());
                    more.add(country());
                    return view.withSelection(more);
                }));
        all.put("select nothing", () -> session.change(view -> view.withSelection(Set.of())));
        all.put("pin a label", () -> session.change(view -> view.withLabels(pinned(view.labels()))));
        all.put(
                "text of labels",
                () -> session.change(view -> view.withLabels(
                        new Labels(one(LabelMode.values()), view.labels().pinned()))));
        all.put(
                "scales",
                () -> session.change(view -> view.withAxes(new Axes(
                        one(new AxisScale.SquareRoot(), new AxisScale.Linear(), new AxisScale.Rank()),
                        new AxisScale.SignedLog(one(100.0, 1000.0, 10_000.0)),
                        view.axes().zoom(),
                        view.axes().upward()))));
        all.put(
                "what stands upwards",
                () -> session.change(view -> view.withAxes(view.axes().withUpward(one(Upward.values())))));
        all.put(
                "purposes of the timeline",
                () -> session.change(view -> view.withIdeas(view.ideas()
                        .withPurposes(one(Optional.empty(), Optional.of(Set.of("revenue", "protection")))))));
        all.put(
                "zoom",
                () -> session.change(view -> view.withAxes(
                        view.axes().withZoom(Optional.of(new Viewport(0, 1 + random.nextInt(9), -5000, 5000))))));
        all.put(
                "colour",
                () -> session.change(view -> view.withMarks(view.marks().withColourBy(one(ColourBy.values())))));
        all.put("size", () -> session.change(view -> view.withMarks(view.marks().withSizeBy(one(SizeBy.values())))));
        all.put(
                "filter",
                () -> session.change(view -> view.withMarks(view.marks()
                        .withFilter(new Filter(Set.of(one(Region.values())), Set.of(one(Membership.values())))))));
    }

    private void data() {
        all.put(
                "day",
                () -> session.change(view -> view.withData(
                        view.data().withAsOf(LocalDate.of(2025, 1, 1).plusDays(random.nextInt(430))))));
        all.put(
                "dataset",
                () -> session.change(view -> {
                    Dataset chosen = one(session.workspace().datasets().stream()
                            .filter(each -> !each.years().isEmpty())
                            .toList());
                    return view.withData(view.data()
                            .withDataset(chosen.info().name(), chosen.years().last()));
                }));
        all.put(
                "second source",
                () -> session.change(
                        view -> view.withData(view.data().withCompareWith(Optional.of("factbook-census")))));
        all.put("open data", () -> session.open(now -> new FileContents.OfData(own).applyTo(now, Path.of("own.csv"))));
        all.put("language", () -> session.change(view -> view.withLanguage(one(Language.values()))));
        all.put("theme", () -> session.change(view -> view.withTheme(one(Theme.values()))));
    }

    private void stories() {
        all.put(
                "make a claim",
                () -> claims.possible().stream().findAny().ifPresent(any -> claims.add(one(claims.possible()))));
        all.put("remove a claim", () -> claims.claims().stream().findFirst().ifPresent(claims::remove));
        all.put("keep a scene", () -> scenes.keep(LocalizedText.same("Scene " + random.nextInt(1000))));
        all.put("word a scene", () -> {
            for (String typed : List.of("a", "ab", "abc")) {
                scenes.word(LocalizedText.same(typed + random.nextInt(1000)), LocalizedText.same(typed));
            }
            scenes.endWording();
        });
        all.put("move a scene", () -> scenes.move(random.nextBoolean() ? 1 : -1));
        all.put("replace a scene", scenes::replace);
        all.put("remove a scene", scenes::remove);
        all.put("show a scene", () -> scenes.show(random.nextInt(4)));
        all.put("open a lesson", () -> lesson.open(one(lessons)));
        all.put("next of the lesson", lesson::next);
        all.put("close the story", () -> session.note(book -> book.silent()));
    }

    private void drag() {
        Gesture drag = session.begin();
        double to = random.nextInt(80) / 10.0;
        for (int step = 1; step <= 5; step++) {
            double share = drag.start().thresholds().main() * (5 - step) / 5 + to * step / 5;
            drag.adjust(view -> view.withThreshold(share));
        }
        if (random.nextInt(5) == 0) {
            drag.cancel();
        } else {
            drag.end();
        }
    }

    private Labels pinned(Labels labels) {
        Map<CountryCode, LabelOffset> pins = new TreeMap<>(labels.pinned());
        pins.put(country(), new LabelOffset(random.nextInt(40), -random.nextInt(40)));
        return new Labels(labels.mode(), pins);
    }

    private CountryCode country() {
        return one(List.copyOf(session.workspace().countries().all())).code();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    @SafeVarargs
    private <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }
}
