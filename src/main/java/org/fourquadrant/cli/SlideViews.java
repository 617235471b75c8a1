package org.fourquadrant.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fourquadrant.data.saved.SavedFile;
import org.fourquadrant.data.saved.SavedKind;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.IdeaPage;
import org.fourquadrant.model.view.LabelMode;
import org.fourquadrant.model.view.LineOverYears;
import org.fourquadrant.model.view.RibbonOrder;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.model.view.Trails;
import org.fourquadrant.model.view.View;
import org.fourquadrant.model.view.ViewFace;
import org.fourquadrant.model.view.YearsChoice;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what a slide shows: the first view, a saved one or a file of scenes, and changes to it. */
final class SlideViews {

    @Mixin
    private SavedViewOption saved = new SavedViewOption();

    @Mixin
    private ViewOptions options = new ViewOptions();

    @Mixin
    private RangeOptions range = new RangeOptions();

    @Option(names = "--select", paramLabel = "WHO", split = ",")
    private List<String> selected = List.of();

    @Option(names = "--theme", paramLabel = "light|dark")
    private Theme theme;

    @Option(names = "--labels", paramLabel = "all|chosen|codes|none", descriptionKey = "slide-labels")
    private LabelMode labels;

    @Option(names = "--page", paramLabel = "formula|distance|theory|agreement|purposes|leverage")
    private IdeaPage page;

    /**
     * @throws BadData if a file has errors
     * @throws WrongUsage if an option asks for something that there is not
     */
    AskedSlides asked(CommandContext context) {
        CommandContext joined = options.joined(context);
        return saved.read(joined, options.answers())
                .map(this::saved)
                .orElseGet(() -> AskedSlides.ofView(finished(options.asked(joined), joined), List.of()));
    }

    private AskedSlides saved(SavedViewOption.Read read) {
        SavedFile file = read.saved();
        if (file.kind() == SavedKind.SCENES) {
            return scenes(file.scenes(), read.context());
        }
        Facts asked = finished(options.asked(read.view(), read.context()), read.context());
        return AskedSlides.ofView(asked, file.scene().claims());
    }

    private AskedSlides scenes(Scenes scenes, CommandContext context) {
        List<Facts> asked = scenes.list().stream()
                .map(scene -> finished(options.asked(scene.view(), context), context))
                .toList();
        List<Scene> changed = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            changed.add(scenes.list().get(i).withView(asked.get(i).view()));
        }
        return new AskedSlides(asked.get(0), scenes.withList(changed), true);
    }

    private Facts finished(Facts asked, CommandContext context) {
        View view =
                asked.view().withLanguage(context.chosen().orElse(asked.view().language()));
        if (page != null) {
            view = view.withIdeas(view.ideas().withPage(Optional.of(page)));
        }
        if (theme != null) {
            view = view.withTheme(theme);
        }
        LabelMode mode = labels == null ? view.labels().forSlide() : labels;
        view = view.withLabels(view.labels().withMode(mode));
        Facts finished = range.changed(asked.with(view));
        return selected.isEmpty()
                ? finished
                : finished.with(finished.view().withSelection(SelectedCountries.of(selected, finished)));
    }

    /** The options that say which range of years a slide shows, and how. */
    static final class RangeOptions {

        @Option(names = "--from", paramLabel = "YEAR")
        private Integer from;

        @Option(names = "--face", paramLabel = "chart|ribbon|matrix|panels")
        private ViewFace face;

        @Option(names = "--order", paramLabel = "last_crossing|time|name|balance")
        private RibbonOrder order;

        @Option(names = "--trails", paramLabel = "selected|changed")
        private Trails trails;

        @Option(names = "--carry", paramLabel = "YEARS")
        private Integer carry;

        @Option(names = "--line", paramLabel = "as_set|as_then")
        private LineOverYears line;

        /**
         * A view changed by the options given.
         *
         * @throws WrongUsage with the span, if a year or the carry lies outside
         */
        Facts changed(Facts asked) {
            View view = asked.view();
            if (from != null) {
                view = view.withData(view.data().withFromYear(Optional.of(checked(asked))));
            }
            YearsChoice years = view.years();
            years = face == null ? years : years.withFace(face);
            years = order == null ? years : years.withOrder(order);
            years = trails == null ? years : years.withTrails(trails);
            years = line == null ? years : years.withLine(line);
            if (carry != null) {
                YearsOptions.checkCarry(carry);
                years = years.withCarry(carry);
            }
            Facts changed = asked.with(view.withYears(years));
            if (face != null) {
                checkFace(changed);
            }
            return changed;
        }

        /** Who names a face is told where there is nothing to show on it. */
        private static void checkFace(Facts facts) {
            DataChoice data = facts.view().data();
            facts.years().noFace().ifPresent(why -> {
                throw new WrongUsage(
                        "face." + Tokens.of(why),
                        Tokens.of(facts.view().years().face()),
                        data.dataset(),
                        String.valueOf(data.fromYear().orElse(data.year())),
                        String.valueOf(data.year()));
            });
        }

        private int checked(Facts asked) {
            NavigableSet<Integer> all = asked.years().all();
            if (all.isEmpty()) {
                throw new WrongUsage("dataset.empty", asked.view().data().dataset());
            }
            YearsOptions.check(from, asked.view().data().year(), all, asked);
            return from;
        }
    }

    /** Whom {@code --select} means: countries, groups of them, or those in a quadrant. */
    static final class SelectedCountries {

        private static final String QUADRANT = "quadrant:";

        private static final Map<String, Membership> GROUPS = Map.of(
                "nato", Membership.NATO,
                "eu", Membership.EUROPEAN_UNION,
                "treaty-allies", Membership.TREATY_ALLY);

        private SelectedCountries() {}

        /**
         * The countries that texts mean in a view, in their order and each once.
         *
         * @throws WrongUsage if a text means none
         */
        static Set<CountryCode> of(List<String> texts, Facts facts) {
            Set<CountryCode> codes = new LinkedHashSet<>();
            texts.forEach(text -> of(text.strip(), facts).forEach(codes::add));
            return codes;
        }

        private static Stream<CountryCode> of(String text, Facts facts) {
            String word = text.toLowerCase(Locale.ROOT);
            Membership group = GROUPS.get(word);
            if (group != null) {
                return facts
                        .workspace()
                        .countries()
                        .members(group, facts.view().data().asOf())
                        .stream();
            }
            if (word.startsWith(QUADRANT)) {
                Quadrant wanted = quadrant(text, word.substring(QUADRANT.length()));
                return facts.classification().plotted().stream()
                        .filter(one -> one.quadrant() == wanted)
                        .map(PlottedCountry::country)
                        .map(Country::code);
            }
            return Stream.of(
                    CountryLookup.find(facts.workspace().countries(), text).code());
        }

        private static Quadrant quadrant(String text, String name) {
            return Stream.of(Quadrant.values())
                    .filter(each -> each.name().equalsIgnoreCase(name)
                            || String.valueOf(each.ordinal() + 1).equals(name))
                    .findFirst()
                    .orElseThrow(() -> new WrongUsage("select.quadrant", text));
        }
    }
}
