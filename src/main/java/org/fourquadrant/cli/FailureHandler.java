package org.fourquadrant.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fourquadrant.data.problem.ProblemText;
import org.fourquadrant.export.ExportException;
import org.fourquadrant.export.NoViewException;
import org.fourquadrant.export.NoViewText;
import org.fourquadrant.export.TemplateText;
import org.fourquadrant.export.pptx.TemplateException;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.text.FaultText;
import org.fourquadrant.text.NoRoomException;
import org.fourquadrant.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a sentence why a command did not do what was asked, and gives the exit code for it. */
final class FailureHandler implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final CommandContext context;
    private final Texts texts;
    private final Function<Throwable, Path> log;

    /** @param log writes down a fault of the program and says where */
    FailureHandler(CommandContext context, Function<Throwable, Path> log) {
        this.context = context;
        this.log = log;
        this.texts = context.texts();
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        return wrongUsage(new UsageMessages(texts).sentence(wrong), wrong.getCommandLine());
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof WrongUsage wrong) {
            return wrongUsage(texts.format(wrong.key(), wrong.arguments()), command);
        }
        if (failure instanceof BadData bad) {
            ProblemText text = new ProblemText(context.language());
            context.console().errorLines(bad.problems().stream().map(text::line).toList());
            return ExitCode.FAILED;
        }
        if (failure instanceof ExportException export) {
            return notWritten(export, command);
        }
        if (failure instanceof NoViewException unread) {
            String reason = new NoViewText(context.language()).reason(unread);
            context.console().errorLines(List.of(unread.file() + ": " + reason));
            return ExitCode.FAILED;
        }
        if (failure instanceof TemplateException refused) {
            String reason = new TemplateText(context.language()).reason(refused);
            context.console().errorLines(List.of(refused.file() + ": " + reason));
            return ExitCode.FAILED;
        }
        return failure instanceof IOException ? notPrinted(failure) : fault(failure);
    }

    private int wrongUsage(String sentence, CommandLine command) {
        String name = command.getCommandSpec().qualifiedName();
        context.console().errorLines(List.of(sentence, texts.format("hint", name)));
        return ExitCode.WRONG_USAGE;
    }

    /** A target that another option would mend is wrong usage; a full disk is not. */
    private int notWritten(ExportException failure, CommandLine command) {
        String sentence = texts.format(
                "export." + Tokens.of(failure.reason()),
                failure.target(),
                String.valueOf(
                        failure.getCause() == null ? "" : failure.getCause().getMessage()));
        return switch (failure.reason()) {
            case ALREADY_THERE, NO_SUCH_FOLDER, IS_A_FOLDER -> wrongUsage(sentence, command);
            case NOT_ALLOWED, NO_SPACE, FAILED -> {
                context.console().errorLines(List.of(sentence));
                yield ExitCode.FAILED;
            }
        };
    }

    /** That a reader such as {@code head} had enough is no failure. */
    private int notPrinted(Exception failure) {
        Throwable first = failure;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        if (String.valueOf(first.getMessage()).contains("Broken pipe")) {
            return ExitCode.DONE;
        }
        return notPrintedFor(failure);
    }

    /** Help could not be printed to its end. */
    int notPrinted() {
        return notPrintedFor(new IOException());
    }

    /** In our words: those of the system are in its language and name what nobody asked for. */
    private int notPrintedFor(Exception failure) {
        String why = new FaultText(context.language()).sentence(failure);
        context.console().errorLines(List.of(texts.format("output.failed", why)));
        return ExitCode.FAILED;
    }

    /** A fault of machine or program: a sentence; the makers find its trace in the log, where it is theirs. */
    int fault(Throwable failure) {
        List<String> lines = new ArrayList<>();
        lines.add(new FaultText(context.language()).sentence(failure));
        // Data larger than the machine are no fault of the program.
        if (failure instanceof NoRoomException || failure instanceof OutOfMemoryError) {
            context.console().errorLines(lines);
            return ExitCode.FAILED;
        }
        Path written = log.apply(failure);
        if (!written.toString().isEmpty()) {
            lines.add(texts.format("unexpected", written));
        }
        context.console().errorLines(lines);
        return ExitCode.FAILED;
    }

    /** What is wrong with the arguments of a command, as a sentence in the language of the output. */
    private static final class UsageMessages {

        private final Texts texts;

        UsageMessages(Texts texts) {
            this.texts = texts;
        }

        /** One sentence that says what is wrong and, where it is known, what would be right. */
        String sentence(ParameterException wrong) {
            if (wrong instanceof UnmatchedArgumentException unmatched) {
                return unmatched(unmatched);
            }
            if (wrong instanceof MissingParameterException missing) {
                String labels = missing.getMissing().stream()
                        .map(UsageMessages::labelled)
                        .distinct()
                        .collect(Collectors.joining(", "));
                return texts.format("argument.missing", labels);
            }
            if (wrong instanceof OverwrittenOptionException twice) {
                return texts.format("option.twice", nameOf(twice.getOverwritten()));
            }
            return wrong.getArgSpec() == null ? wrong.getMessage() : wrongValue(wrong.getArgSpec(), wrong.getValue());
        }

        private String unmatched(UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            if (unmatched.isUnknownOption()) {
                return texts.format("option.unknown", first);
            }
            boolean root = unmatched.getCommandLine().getParent() == null;
            if (!root) {
                return texts.format("argument.surplus", first);
            }
            List<String> commands =
                    List.copyOf(unmatched.getCommandLine().getSubcommands().keySet());
            return texts.format("command.unknown", first, String.join(", ", commands));
        }

        private String wrongValue(ArgSpec argument, String value) {
            Class<?> type = argument.auxiliaryTypes()[0];
            if (type.isEnum() && argument.converters().length == 0) {
                String choices = Arrays.stream(type.getEnumConstants())
                        .map(choice -> choice.toString().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
                return texts.format("value.choice", nameOf(argument), choices, value);
            }
            String key = "value." + type.getSimpleName().toLowerCase(Locale.ROOT);
            return texts.format(key, nameOf(argument), value);
        }

        private static String labelled(ArgSpec argument) {
            return argument.isOption() ? nameOf(argument) + " " + argument.paramLabel() : argument.paramLabel();
        }

        private static String nameOf(ArgSpec argument) {
            return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
        }
    }
}
