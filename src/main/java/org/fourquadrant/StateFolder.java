package org.fourquadrant;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourquadrant.ui.task.HandOver;

/**
 * The folder in which a window keeps its state. The first window has that of the program; a further one has one within, whose
 * scenes join those of the program at its next start.
 *
 * @param program the folder of the program
 * @param own that of the window
 * @param claim the claim to it, kept until the program ends
 */
record StateFolder(Path program, Path own, HandOver claim) {

    private static final String FURTHER = "windows";
    private static final int MOST = 100;

    /** The folder of the program; empty where another window has it. */
    static Optional<StateFolder> ofFirst(Path program) {
        // Without a lambda: to make the first one ready takes longer than to hand over a file.
        Optional<HandOver> claim = HandOver.claim(program);
        return claim.isPresent() ? Optional.of(new StateFolder(program, program, claim.get())) : Optional.empty();
    }

    /** A folder that nobody else can have, as in a test. */
    static StateFolder unclaimed(Path program) {
        return new StateFolder(program, program, HandOver.unclaimed(program));
    }

    /** A folder for a window beside others: the program's where nobody has it, else one that nobody has and that is empty. */
    static StateFolder ofAnother(Path program) {
        Optional<StateFolder> first = ofFirst(program);
        for (int number = 1; first.isEmpty() && number < MOST; number++) {
            Path folder = program.resolve(FURTHER).resolve(String.valueOf(number));
            boolean used = Files.exists(folder);
            if (!used) {
                first = HandOver.claim(folder).map(claim -> new StateFolder(program, folder, claim));
            }
        }
        return first.orElseThrow();
    }

    /** Whether this is the program's own folder. */
    boolean isFirst() {
        return own.equals(program);
    }

    /** The folders of further windows that have been closed, whose scenes are to join. */
    List<Path> left() {
        List<Path> left = new ArrayList<>();
        if (isFirst() && Files.isDirectory(program.resolve(FURTHER))) {
            try (Stream<Path> folders = Files.list(program.resolve(FURTHER))) {
                folders.sorted().filter(StateFolder::isFree).forEach(left::add);
            } catch (IOException unreadable) {
                System.getLogger(StateFolder.class.getName())
                        .log(System.Logger.Level.INFO, "Further windows were not looked for", unreadable);
            }
        }
        return left;
    }

    private static boolean isFree(Path folder) {
        Optional<HandOver> claim = HandOver.claim(folder);
        claim.ifPresent(HandOver::close);
        return claim.isPresent();
    }
}
