package org.fourquadrant.ui.files;

import org.fourquadrant.text.Texts;

/** Why a file could not be read, in a sentence. */
record FailureText(Texts texts) {

    /** What a failure means for whoever opened a file: memory that runs out is no riddle of the machine. */
    String of(Object file, Throwable failure) {
        return failure instanceof OutOfMemoryError
                ? texts.format("open.memory", file)
                : file + ": " + failure.getMessage();
    }
}
