package org.fourquadrant.ui.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.fourquadrant.data.importing.TableReading;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.problem.Severity;
import org.fourquadrant.model.dataset.ExchangeRate;
import org.fourquadrant.model.dataset.TableChoices;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.WrappedLabel;

/**
 * What is to be said of a table, grouped and counted: first what has to be answered, each with its answers to click, then what
 * is left out, then how the rest was read. A click on a line shows its row.
 */
final class QuestionCards {

    private static final int LONGEST_OFFER = 34;
    private static final int LINES = 20;

    /** Each sheet says it where it is offered. */
    private static final Set<ProblemKind> SAID_ELSEWHERE =
            EnumSet.of(ProblemKind.MORE_OF_THIS_KIND, ProblemKind.SHEETS_HIDDEN);

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Texts texts;
    private final AnswersGiven answers;
    private final Questions questions;
    private final ProblemNames names;
    private final Consumer<Problem> goTo;
    private final VBox box = new VBox();

    /** @param goTo shows where something is */
    QuestionCards(Texts texts, AnswersGiven answers, Questions questions, ProblemNames names, Consumer<Problem> goTo) {
        this.texts = texts;
        this.answers = answers;
        this.questions = questions;
        this.names = names;
        this.goTo = goTo;
        box.setId("problems");
        box.getStyleClass().add("reading-cards");
    }

    Node content() {
        return box;
    }

    /** Whether the keyboard is in one of the cards, which go as soon as others are shown. */
    boolean hasFocus() {
        return box.getScene() != null && isWithin(box.getScene().getFocusOwner());
    }

    private boolean isWithin(Node node) {
        return node != null && (node == box || isWithin(node.getParent()));
    }

    /** Puts the keyboard on the first answer that can be given, or on what comes after all are given. */
    void focusAnswer(Node otherwise) {
        Node answer = box.lookup(".reading-offer");
        (answer == null ? otherwise : answer).requestFocus();
    }

    /** Shows what is to be said of a reading. */
    void show(TableReading reading) {
        List<Node> cards = new ArrayList<>();
        Map<ProblemKind, List<Problem>> said = grouped(reading.problems());
        said.forEach((kind, problems) -> {
            if (kind.severity() == Severity.ERROR) {
                if (Questions.isOfRow(problems.get(0))) {
                    cards.add(question(problems.get(0), problems, count(reading, kind, problems)));
                } else {
                    problems.forEach(problem -> cards.add(question(problem, List.of(problem), 1)));
                }
            }
        });
        said.forEach((kind, problems) -> {
            if (kind.severity() == Severity.WARNING) {
                cards.add(note(problems, count(reading, kind, problems)));
            }
        });
        if (cards.isEmpty()) {
            cards.add(WrappedLabel.of(texts.get("nothing_said"), "soft"));
        }
        box.getChildren().setAll(cards);
    }

    /** Says one thing instead of all: that the table could not be read. */
    void say(String sentence) {
        box.getChildren().setAll(WrappedLabel.of(sentence, "reading-asked"));
    }

    private static Map<ProblemKind, List<Problem>> grouped(List<Problem> problems) {
        Map<ProblemKind, List<Problem>> grouped = new LinkedHashMap<>();
        problems.stream()
                .filter(problem -> !SAID_ELSEWHERE.contains(problem.kind()))
                .forEach(problem -> grouped.computeIfAbsent(problem.kind(), none -> new ArrayList<>())
                        .add(problem));
        return grouped;
    }

    private static int count(TableReading reading, ProblemKind kind, List<Problem> told) {
        return Math.max(told.size(), reading.preview().counts().getOrDefault(kind, 0));
    }

    private Node question(Problem first, List<Problem> problems, int count) {
        Label title = WrappedLabel.of(counted(first, count), "strong");
        VBox card = new VBox(title);
        card.getStyleClass().add("reading-question");
        if (problems.size() == 1) {
            // The answers below name each sheet.
            if (first.kind() != ProblemKind.SHEET_ASKED) {
                card.getChildren().add(place(first, names.message(first)));
            }
        } else {
            problems.stream()
                    .limit(3)
                    .forEach(problem -> card.getChildren().add(place(problem, names.placed(problem))));
            if (count > 3) {
                card.getChildren()
                        .add(new TitledPane(
                                texts.format("more", count - 3), lines(problems.subList(3, problems.size()))));
                ((TitledPane) card.getChildren().get(card.getChildren().size() - 1)).setExpanded(false);
            }
        }
        FlowPane offers = new FlowPane(6, 6);
        questions.offers(first).forEach(offer -> offers.getChildren().add(button(offer)));
        typed(first).ifPresent(offers.getChildren()::add);
        if (!offers.getChildren().isEmpty()) {
            card.getChildren().add(offers);
        }
        return card;
    }

    private Button button(Questions.Offer offer) {
        String name = offer.name();
        Button button = new Button(name.length() <= LONGEST_OFFER ? name : name.substring(0, LONGEST_OFFER - 1) + "…");
        button.setMnemonicParsing(false);
        button.getStyleClass().add("reading-offer");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(event -> answers.give(offer.answer()));
        return button;
    }

    /** A field for what cannot be clicked: a rate with its source, a year. */
    private Optional<Node> typed(Problem problem) {
        return switch (problem.kind()) {
            case CURRENCY_OTHER -> Optional.of(field("rate", this::sayRate));
            case YEAR_UNKNOWN -> Optional.of(field("year", this::sayYear));
            default -> Optional.empty();
        };
    }

    private void sayRate(TextField field) {
        Optional<ExchangeRate> rate = ExchangeRate.parse(field.getText());
        field.pseudoClassStateChanged(WRONG, rate.isEmpty());
        rate.ifPresent(known -> answers.give(now -> now.withRate(Optional.of(known))));
    }

    private void sayYear(TextField field) {
        String year = field.getText().strip();
        field.pseudoClassStateChanged(WRONG, year.isEmpty());
        if (!year.isEmpty()) {
            answers.give(now -> now.with(TableChoices.Choice.YEAR_COLUMN, year));
        }
    }

    private Node field(String key, Consumer<TextField> say) {
        TextField field = new TextField();
        field.setId("reading-" + key);
        field.setPromptText(texts.get(key + ".example"));
        field.setAccessibleText(texts.get("option." + key));
        field.setPrefColumnCount(14);
        field.setOnAction(event -> say.accept(field));
        Button use = new Button(texts.get("offer.say"));
        use.getStyleClass().add("reading-offer");
        use.setOnAction(event -> say.accept(field));
        return new HBox(6, field, use);
    }

    /** What was left out, or how something was read: its lines on a click. */
    private Node note(List<Problem> problems, int count) {
        Problem first = problems.get(0);
        TitledPane pane = new TitledPane(counted(first, count), lines(problems));
        pane.getStyleClass().add("reading-note");
        pane.setWrapText(true);
        pane.setMinWidth(0);
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }

    private VBox lines(List<Problem> problems) {
        VBox lines = new VBox();
        lines.getStyleClass().add("reading-lines");
        problems.stream()
                .limit(LINES)
                .forEach(problem -> lines.getChildren().add(place(problem, names.placed(problem))));
        return lines;
    }

    private Node place(Problem problem, String sentence) {
        if (problem.row() == 0) {
            return WrappedLabel.of(sentence);
        }
        Hyperlink link = new Hyperlink(sentence);
        link.setWrapText(true);
        link.getStyleClass().add("reading-place");
        link.setOnAction(event -> goTo.accept(problem));
        return link;
    }

    private String counted(Problem first, int count) {
        return count == 1 ? names.title(first) : texts.format("counted", names.of(first.kind()), count);
    }
}
