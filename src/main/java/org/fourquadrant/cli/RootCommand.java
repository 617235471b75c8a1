package org.fourquadrant.cli;

import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.ProgramVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself and the options that every command has. */
@Command(name = RootCommand.NAME, versionProvider = RootCommand.NamedVersion.class)
final class RootCommand implements Runnable {

    static final String NAME = "four-quadrant";

    @Option(
            names = LanguageOption.NAME,
            paramLabel = "en|ja",
            scope = ScopeType.INHERIT,
            converter = LanguageOption.class)
    private Language language;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    private boolean version;

    /** Asks for a command: without one the program opens its window, which is none of the command line's business. */
    @Override
    public void run() {
        throw new WrongUsage("command.missing");
    }

    /** The command's name with the version of the program. */
    static final class NamedVersion implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {(RootCommand.NAME + " " + ProgramVersion.number()).strip()};
        }
    }
}
