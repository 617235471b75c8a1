package org.fourquadrant.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fourquadrant.text.Texts;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the arguments of a command, as a sentence in the language of the output. */
final class UsageMessages {

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
