package org.fourquadrant.data.importing.grid;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * A text and how its bytes were read.
 *
 * @param text the text, without a byte order mark
 * @param charset the encoding
 * @param guessed whether it was found out by what comes out of it
 * @param brokenLine the first line with a byte that does not belong to the encoding; each stands as U+FFFD
 */
public record DecodedText(String text, Charset charset, boolean guessed, Optional<Integer> brokenLine) {}
