package org.fourquadrant;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.Knowledge;
import org.junit.jupiter.api.Test;

/** The walls of the house, each with its reason. */
class ArchitectureTest {

    private static final String ROOT = "org.fourquadrant";
    private static final String[] JDK = {"java..", "javax.xml.stream.."};

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void modelKnowsTheJdkOnly() {
        check(knowsOnly("model", "java.lang..", "java.util..", "java.time..", "java.security..", "java.nio.charset..")
                .because("the words of the domain must not depend on how they are stored or shown"));
    }

    @Test
    void wordsOfTheDomainFormNoCircle() {
        check(slices().matching(roomsOf("model"))
                .should()
                .beFreeOfCycles()
                .because("what a country is can be read without what is shown of it"));
    }

    @Test
    void textKnowsModelOnly() {
        check(knowsOnly("text", with(JDK, room("model")))
                .because("numbers and dates are written the same way in every room"));
    }

    @Test
    void factsKnowModelOnly() {
        check(knowsOnly(
                        "facts",
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "java.math..",
                        "org.hipparchus.stat..",
                        room("model"))
                .because("pure functions are tested without files, fonts and windows"));
    }

    @Test
    void hipparchusIsAtHomeInTheTheoryAlone() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(room("facts.theory"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.hipparchus..")
                .because("another library for statistics touches one room"));
    }

    /** What outside {@code facts} may be made or asked besides Facts and Knowledge, each for its reason. */
    private static final List<String> ASKED_BESIDE = List.of(
            // Views, no answers.
            "facts.FirstView",
            "facts.FittedView",
            // What datasets hold, before any view asks.
            "facts.OpeningYear",
            // Questions that are handed in.
            "facts.dossier.EventFilter",
            "facts.formula.ReciprocalTariff",
            "facts.distance.DistanceWeights",
            "facts.agreement.CashFlow$Assumptions",
            // Layout: where a value, a tick or a label stands is no fact.
            "facts.scale.",
            "facts.screen.",
            "facts.label.");

    @Test
    void outsideFactsOnlyFactsAndKnowledgeAreAsked() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(room("facts"))
                .should()
                .accessTargetWhere(describe("make or ask what works an answer out", ArchitectureTest::worksOut))
                .because(
                        "chart, panes, slides and commands cannot disagree when each of them lays out the same answers;"
                                + " what these return may be read"));
    }

    /** A constructor, or a static method but that of an enum: whoever has neither can only read what was handed out. */
    private static boolean worksOut(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        boolean asked = owner.isEquivalentTo(Facts.class)
                || owner.isEquivalentTo(Knowledge.class)
                || owner.isEnum()
                || ASKED_BESIDE.stream().anyMatch(each -> owner.getName().startsWith(ROOT + "." + each));
        boolean makes = access.getName().equals(JavaConstructor.CONSTRUCTOR_NAME)
                || access.getTarget() instanceof AccessTarget.MethodCallTarget method && isStatic(method)
                || access.getTarget() instanceof AccessTarget.MethodReferenceTarget reference && isStatic(reference);
        return owner.getPackageName().startsWith(ROOT + ".facts") && makes && !asked;
    }

    private static boolean isStatic(AccessTarget target) {
        return target.resolveMember().stream()
                .anyMatch(member -> member.getModifiers().contains(JavaModifier.STATIC));
    }

    @Test
    void factsOnlyHold() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/main/java/org/fourquadrant/facts/Facts.java"));
        assertTrue(lines.size() <= 250, "Facts has " + lines.size() + " lines");
        int begun = -1;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("    ") && !line.startsWith("     ") && line.endsWith(") {")) {
                begun = line.contains("    public ") ? i : -1;
            } else if (line.equals("    }") && begun >= 0) {
                assertTrue(i - begun - 1 <= 5, "a method of Facts that does more than hold: " + lines.get(begun));
            }
        }
    }

    @Test
    void dataKnowsModelAndText() {
        check(knowsOnly(
                        "data",
                        with(
                                JDK,
                                room("model"),
                                room("text"),
                                "com.opencsv..",
                                "com.fasterxml.jackson..",
                                "javax.xml.stream..",
                                "org.apache.poi.."))
                .because("reading a file must not depend on what is done with it"));
    }

    @Test
    void chartKnowsNothingAboveFacts() {
        check(knowsNothingOf("chart", "data", "export", "ui", "cli")
                .because("the painter draws what it is given, on screen and in files alike"));
    }

    @Test
    void exportKnowsNeitherFilesOfDataNorWindow() {
        check(knowsNothingOf("export", "data", "ui", "cli").because("a slide is a view drawn, wherever it came from"));
    }

    @Test
    void uiKnowsNoCommandLine() {
        check(knowsNothingOf("ui", "cli").because("window and command line are two ways to the same functions"));
    }

    @Test
    void cliKnowsNoWindow() {
        check(knowsNothingOf("cli", "ui").because("a command works on a machine without a display"));
    }

    @Test
    void nobodyKnowsTheRoot() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT)
                .because("the root puts the parts together; a part that knew it would close a circle"));
    }

    @Test
    void roomsFormNoCircle() {
        check(slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().because("data flows one way"));
    }

    @Test
    void packagesFormNoCircle() {
        check(slices().assignedFrom(eachPackage())
                .should()
                .beFreeOfCycles()
                .because("each can be read after those that it knows"));
    }

    @Test
    void panesFormNoCircle() {
        check(slices().matching(roomsOf("ui")).should().beFreeOfCycles().because("a pane can be read alone"));
    }

    @Test
    void roomsOfTheChartFormNoCircle() {
        check(slices().matching(roomsOf("chart"))
                .should()
                .beFreeOfCycles()
                .because("what is laid out knows nothing of how it is painted"));
    }

    @Test
    void roomsOfTheChartDoNotKnowWhoPutsThemTogether() {
        check(noClasses()
                .that()
                .resideInAPackage(roomsOf("chart"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".chart")
                .because("a room that knew the whole chart would close a circle"));
    }

    @Test
    void roomsOfDataFormNoCircle() {
        check(slices().matching(roomsOf("data"))
                .should()
                .beFreeOfCycles()
                .because("a file goes from bytes to model and never back"));
    }

    @Test
    void openCsvStaysInOneRoom() {
        check(onlyRoomKnows("data.csv", "com.opencsv..")
                .because("what a cell means does not depend on who cut it out"));
    }

    @Test
    void poiStaysWithWorkbooksAndSlides() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(room("data.importing.grid"), room("export"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.poi..")
                .because("a workbook is cells to whoever reads it, and a slide is a page to whoever draws it"));
    }

    @Test
    void jacksonStaysInOneRoom() {
        check(onlyRoomKnows("data.json", "com.fasterxml..")
                .because("strangers' JSON is read within one set of limits"));
    }

    @Test
    void javaFxStaysInTheWindow() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(room("ui"), ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx..")
                .because("charts, files and commands work without the window toolkit"));
    }

    @Test
    void awtAndJFreeChartStayInChartAndExport() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(room("chart"), room("export"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "org.jfree..", "javax.imageio..")
                .because("there is one painter"));
    }

    @Test
    void nobodyUsesSwing() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.swing..", "javafx.embed.swing..")
                .because("two toolkits in one window mean two threads and two looks"));
    }

    @Test
    void noPopoverKeepsTheProgramAlive() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("atlantafx.base.controls.Popover")
                .because("each one starts a timer thread that never ends, so that closing the window ends nothing"));
    }

    @Test
    void noPaneKeepsAPictureOfWhatScrolls() {
        check(noClasses()
                .that(not(named("ScrolledParts")))
                .should()
                .callConstructor(ScrollPane.class)
                .orShould()
                .callConstructor(ScrollPane.class, Node.class)
                .because("the toolkit keeps a megabyte for each, as long as the window lives"));
    }

    @Test
    void stateOfTheWindowKnowsNoNodes() {
        check(noClasses()
                .that(resideInAPackage(room("ui.state"))
                        .or(describe("view models", type -> type.getSimpleName().endsWith("Model"))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..")
                .because("what is shown is decided and tested without a window"));
    }

    @Test
    void threadsLiveInOneRoom() {
        check(noClasses()
                .that(resideInAPackage(ROOT + "..")
                        .and(not(resideInAPackage(room("ui.task"))))
                        // A deck is made by commands too, which know no window.
                        .and(not(named("Beside"))))
                .should(dependOnClassesThat(describe(
                        "threads, executors or Platform",
                        type -> type.isAssignableTo(Thread.class)
                                || type.isAssignableTo(Executor.class)
                                || type.isEquivalentTo(Platform.class)
                                || type.getName().startsWith("java.util.concurrent.Executor"))))
                .because("whoever looks for what runs beside what has one place to look"));
    }

    @Test
    void standardStreamsBelongToTheTerminal() {
        check(noClasses()
                .that(not(resideInAPackage(room("cli"))).and(not(named("Launcher"))))
                .should()
                .accessTargetWhere(target("standard streams", List.of("out", "err", "in"), System.class))
                .orShould()
                .callMethodWhere(
                        describe("printStackTrace", call -> call.getName().equals("printStackTrace")))
                .because("a window has no terminal; what goes wrong is logged"));
    }

    /** The kills of {@code KilledSaveTest} hold for every save because all go through these. */
    @Test
    void filesAreWrittenByTwoClasses() {
        check(noClasses()
                .that(not(named("AtomicFile")
                        .or(named("RenamingWriter"))
                        .or(named("PackageWriter"))
                        // Beside what a person made: the log, the claim to a folder, a copy that replaces nothing.
                        .or(named("LogFile"))
                        .or(named("HandOver"))
                        .or(named("PutAside"))
                        // Terminals, by their descriptors.
                        .or(named("Cli"))))
                .should()
                .accessTargetWhere(describe("write a file", ArchitectureTest::writesFiles))
                .because("a kill, a full disk or a link is thought of in one place"));
    }

    private static boolean writesFiles(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        boolean opens = Set.of(
                                "java.io.FileOutputStream",
                                "java.io.FileWriter",
                                "java.io.RandomAccessFile",
                                "java.util.logging.FileHandler")
                        .contains(owner)
                && name.equals("<init>");
        boolean fills = owner.equals("java.nio.file.Files")
                && (name.startsWith("write")
                        || Set.of(
                                        "newOutputStream",
                                        "newBufferedWriter",
                                        "newByteChannel",
                                        "copy",
                                        "move",
                                        "createFile")
                                .contains(name));
        return opens || fills || owner.equals("java.nio.channels.FileChannel") && name.equals("open");
    }

    @Test
    void onlyTheRootMayAskWhatDayItIs() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(ROOT)
                .should()
                .callMethodWhere(describe(
                        "now() of a date",
                        call -> call.getName().equals("now")
                                && call.getTargetOwner().getPackageName().equals(LocalDate.class.getPackageName())))
                .because("what is shown depends on the chosen as-of date, never on today"));
    }

    @Test
    void everyFormatNamesItsLocale() {
        check(noClasses()
                .should()
                .callMethodWhere(describe("format without a Locale", ArchitectureTest::formatsWithoutLocale))
                .because("a decimal comma must not depend on the machine"));
    }

    @Test
    void theHouseHasTheRoomsThatRulesNameAndNoOther() {
        Set<String> rooms = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(ROOT + "."))
                .map(name -> name.substring(ROOT.length() + 1).split("\\.")[0])
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("facts", "chart", "cli", "data", "export", "model", "text", "ui"), rooms);
    }

    @Test
    void aRuleAboutARoomThatIsNotThereFails() {
        assertThrows(AssertionError.class, () -> knowsNothingOf("chart", "cellar"));
        assertThrows(AssertionError.class, () -> knowsNothingOf("cellar", "chart"));
        assertThrows(AssertionError.class, () -> knowsOnly("cellar", JDK));
    }

    @Test
    void everyRoomSaysWhatItIsFor() {
        // Looked for in the sources: a package-info without annotations leaves no class file.
        List<String> undescribed = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .filter(name -> !Files.exists(Path.of("src/main/java", name.replace('.', '/'), "package-info.java")))
                .toList();
        assertEquals(List.of(), undescribed);
    }

    private static SliceAssignment eachPackage() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return type.getPackageName().startsWith(ROOT)
                        ? SliceIdentifier.of(type.getPackageName())
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "every package";
            }
        };
    }

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }

    /**
     * A room and all in it, as rules name it.
     *
     * @throws AssertionError if there is no class in it: a rule about a room that is not there would hold for ever
     */
    private static String room(String name) {
        DescribedPredicate<JavaClass> inside = resideInAPackage(ROOT + "." + name + "..");
        assertTrue(CLASSES.stream().anyMatch(inside), () -> "No class is in the room " + name);
        return ROOT + "." + name + "..";
    }

    /** The rooms within a room, each a slice. */
    private static String roomsOf(String name) {
        return room(name).replace("..", ".(*)..");
    }

    private static String[] with(String[] some, String... others) {
        String[] all = Arrays.copyOf(some, some.length + others.length);
        System.arraycopy(others, 0, all, some.length, others.length);
        return all;
    }

    private static ArchRule knowsOnly(String name, String... packages) {
        return classes()
                .that()
                .resideInAPackage(room(name))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(with(packages, room(name), "java.lang.."))
                        .or(primitives()));
    }

    private static ClassesShouldConjunction knowsNothingOf(String name, String... rooms) {
        return noClasses()
                .that()
                .resideInAPackage(room(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        Arrays.stream(rooms).map(ArchitectureTest::room).toArray(String[]::new));
    }

    private static ClassesShouldConjunction onlyRoomKnows(String name, String library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(room(name))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    private static DescribedPredicate<JavaClass> primitives() {
        return describe(
                "primitives and arrays of them",
                type -> type.getBaseComponentType().isPrimitive());
    }

    private static DescribedPredicate<JavaClass> named(String simpleName) {
        return describe("named " + simpleName, type -> type.getSimpleName().equals(simpleName));
    }

    private static DescribedPredicate<JavaAccess<?>> target(String description, List<String> names, Class<?> owner) {
        return describe(
                description,
                access -> access.getTargetOwner().isEquivalentTo(owner) && names.contains(access.getName()));
    }

    private static boolean formatsWithoutLocale(JavaCall<?> call) {
        boolean formats = call.getTargetOwner().isEquivalentTo(String.class)
                && List.of("format", "formatted").contains(call.getName());
        return formats
                && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.isEquivalentTo(Locale.class));
    }
}
