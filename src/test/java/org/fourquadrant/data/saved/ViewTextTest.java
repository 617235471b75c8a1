package org.fourquadrant.data.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.problem.ProblemText;
import org.fourquadrant.model.country.Alignment;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.country.NegotiationStage;
import org.fourquadrant.model.country.Region;
import org.fourquadrant.model.country.TariffRange;
import org.fourquadrant.model.country.Trait;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.Assumption;
import org.fourquadrant.model.view.Axes;
import org.fourquadrant.model.view.AxisScale;
import org.fourquadrant.model.view.ColourBy;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.Filter;
import org.fourquadrant.model.view.IdeaPage;
import org.fourquadrant.model.view.Ideas;
import org.fourquadrant.model.view.LabelMode;
import org.fourquadrant.model.view.LabelOffset;
import org.fourquadrant.model.view.Labels;
import org.fourquadrant.model.view.LineOverYears;
import org.fourquadrant.model.view.Marks;
import org.fourquadrant.model.view.RibbonOrder;
import org.fourquadrant.model.view.SizeBy;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.model.view.Thresholds;
import org.fourquadrant.model.view.Trails;
import org.fourquadrant.model.view.Upward;
import org.fourquadrant.model.view.View;
import org.fourquadrant.model.view.ViewFace;
import org.fourquadrant.model.view.Viewport;
import org.fourquadrant.model.view.YearsChoice;
import org.junit.jupiter.api.Test;

class ViewTextTest {

    private static final View BASE = new View(
            new DataChoice("base", 2020, LocalDate.of(2020, 1, 1)),
            new Thresholds(2, List.of()),
            Axes.initial(),
            Marks.initial(),
            Labels.initial(),
            Set.of(),
            Language.ENGLISH,
            Theme.LIGHT);

    @Test
    void writingAndReadingGivesTheSameViewForAThousandViews() {
        Random random = new Random(68);
        for (int i = 0; i < 1_000; i++) {
            View view = view(random);
            Loaded<View> read = SavedText.readView("view.json", SavedText.of(view), BASE);
            assertEquals(new Loaded<>(Optional.of(view), List.of()), read);
            assertEquals(
                    List.copyOf(view.selection()),
                    List.copyOf(read.value().orElseThrow().selection()),
                    "order of selecting");
        }
    }

    @Test
    void aPartOfAViewLeavesTheRestAsItWas() {
        String json = "{\"threshold\": 3.5, \"marks\": {\"colour_by\": \"region\"}, \"later_idea\": {\"x\": 1}}";
        View expected = BASE.withThreshold(3.5).withMarks(BASE.marks().withColourBy(ColourBy.REGION));
        assertEquals(
                Optional.of(expected),
                SavedText.readView("view.json", json, BASE).value());
    }

    @Test
    void aViewOfBeforeThereWasAnythingToCompareWithComparesWithWhatTheBaseDoes() {
        View compared = BASE.withData(BASE.data().withCompareWith(Optional.of("other")));
        assertEquals(
                Optional.of(compared),
                SavedText.readView("view.json", "{\"version\": 1}", compared).value());
        assertEquals(
                Optional.of(BASE),
                SavedText.readView("view.json", "{\"compare_with\": null}", compared)
                        .value());
    }

    @Test
    void aNewerVersionIsRefusedAndSaysSo() {
        Loaded<View> read = SavedText.readView("view.json", "{\"version\": 2}", BASE);
        assertTrue(read.value().isEmpty());
        assertEquals(ProblemKind.VERSION_NEWER, read.problems().get(0).kind());
        assertTrue(new ProblemText(Language.ENGLISH)
                .line(read.problems().get(0))
                .startsWith("view.json: The file is of version 2; this program reads up to 1."));
    }

    @Test
    void everyWrongValueIsNamed() {
        String json = "{\"threshold\": 200, \"theme\": \"blue\", \"as_of\": \"yesterday\", \"language\":"
                + " \"fr\",\"axes\": {\"balance\": {\"scale\": \"log\"}}, \"ideas\": {\"elasticity\": 0, \"years\": 1.5,"
                + " \"page\": \"map\"}, \"selection\": [\"Japan\"],\"years\": {\"carry\": 6, \"face\": \"map\"}}";
        Loaded<View> read = SavedText.readView("view.json", json, BASE);
        assertTrue(read.value().isEmpty());
        assertEquals(
                List.of(
                        "as_of",
                        "threshold",
                        "axes.balance.scale",
                        "ideas.page",
                        "ideas.elasticity",
                        "ideas.years",
                        "selection",
                        "language",
                        "theme",
                        "years.face",
                        "years.carry"),
                read.problems().stream().map(Problem::field).toList());
    }

    @Test
    void brokenJsonHasItsPlace() {
        Problem problem = SavedText.readView("view.json", "{\n  \"threshold\" 2}", BASE)
                .problems()
                .get(0);
        assertEquals(ProblemKind.DESCRIPTOR_BROKEN, problem.kind());
        assertEquals(2, problem.row());
        assertEquals(1, SavedText.readView("v", "{} {}", BASE).problems().size(), "trailing text");
        assertEquals(
                1, SavedText.readView("v", "[".repeat(200), BASE).problems().size(), "too deep");
    }

    private static View view(Random random) {
        int year = 1985 + random.nextInt(40);
        return new View(
                new DataChoice(
                                "data-" + random.nextInt(9),
                                year,
                                LocalDate.ofEpochDay(random.nextInt(30_000)),
                                Optional.of("other-" + random.nextInt(9)).filter(name -> random.nextBoolean()))
                        .withFromYear(Optional.of(year - random.nextInt(9)).filter(first -> random.nextBoolean())),
                new Thresholds(random.nextDouble() * 100, List.of(random.nextDouble() * 10, 3.5)),
                new Axes(scale(random), scale(random), zoom(random), Upward.values()[random.nextInt(2)]),
                new Marks(one(random, ColourBy.values()), one(random, SizeBy.values()), filter(random)),
                new Labels(one(random, LabelMode.values()), pins(random)),
                ideas(random),
                codes(random),
                one(random, Language.values()),
                one(random, Theme.values()),
                new YearsChoice(
                        one(random, ViewFace.values()),
                        one(random, RibbonOrder.values()),
                        one(random, Trails.values()),
                        random.nextInt(6),
                        one(random, LineOverYears.values())));
    }

    private static Ideas ideas(Random random) {
        Ideas ideas = Ideas.INITIAL.withPage(
                Optional.of(one(random, IdeaPage.values())).filter(page -> random.nextBoolean()));
        return ideas.with(
                        Assumption.ELASTICITY,
                        Optional.of(0.1 + random.nextDouble()).filter(value -> random.nextBoolean()))
                .with(Assumption.YEARS, Optional.of(1.0 + random.nextInt(50)).filter(value -> random.nextBoolean()))
                .withPurposes(Optional.of(Set.of("revenue", "own " + random.nextInt(9)))
                        .filter(purposes -> random.nextBoolean()));
    }

    private static AxisScale scale(Random random) {
        return one(random, new AxisScale[] {
            new AxisScale.Linear(),
            new AxisScale.Rank(),
            new AxisScale.SquareRoot(),
            new AxisScale.SignedLog(random.nextDouble() * 1e6 + Double.MIN_NORMAL)
        });
    }

    private static Optional<Viewport> zoom(Random random) {
        double left = random.nextGaussian() * Math.pow(10, random.nextInt(6) - 3);
        double low = random.nextGaussian() * 1e5;
        return random.nextBoolean()
                ? Optional.empty()
                : Optional.of(new Viewport(left, left + 1 + random.nextDouble(), low, low + 1e5));
    }

    private static Map<CountryCode, LabelOffset> pins(Random random) {
        Map<CountryCode, LabelOffset> pins = new TreeMap<>();
        codes(random).forEach(code -> pins.put(code, new LabelOffset(random.nextGaussian() * 50, -random.nextInt(3))));
        return pins;
    }

    private static Set<CountryCode> codes(Random random) {
        Set<CountryCode> codes = new LinkedHashSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            codes.add(one(random, new CountryCode[] {
                new CountryCode("JPN"), new CountryCode("DEU"), new CountryCode("MOZ"), CountryCode.EUROPEAN_UNION
            }));
        }
        return codes;
    }

    private static <E> Set<E> some(Random random, E[] all) {
        List<E> some = new ArrayList<>(Arrays.asList(all));
        some.removeIf(one -> random.nextBoolean());
        return Set.copyOf(some);
    }

    private static <E> E one(Random random, E[] all) {
        return all[random.nextInt(all.length)];
    }

    private static Filter filter(Random random) {
        Set<Trait> traits = new HashSet<>();
        for (Trait[] kind : List.<Trait[]>of(
                Region.values(),
                Membership.values(),
                Alignment.values(),
                TariffRange.values(),
                NegotiationStage.values())) {
            traits.addAll(some(random, kind));
        }
        return new Filter(traits);
    }
}
