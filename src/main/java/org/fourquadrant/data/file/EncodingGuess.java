package org.fourquadrant.data.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Guesses the encoding of a text that does not say it: byte order mark, then UTF-16 by its zero bytes, then strict
 * UTF-8, then whichever of windows-31j (Shift_JIS as it is really written) and EUC-JP decodes without fault into more
 * Japanese.
 */
public final class EncodingGuess {

    /** Shift_JIS with the letters that only Microsoft's version of it has. */
    public static final Charset WINDOWS_31J = Charset.forName("windows-31j");

    static final Charset EUC_JP = Charset.forName("EUC-JP");

    private static final int SAMPLE = 4096;

    /** Zero bytes of UTF-16 stand on one side of the pairs; on the other they are rare. */
    private static final int CLEARLY_MORE = 4;

    private EncodingGuess() {}

    /** The encoding; empty where no known one decodes every byte. */
    static Optional<Charset> of(byte[] content) {
        return ofMark(content)
                .or(() -> ofZeroBytes(content))
                .or(() -> decodes(content, StandardCharsets.UTF_8)
                        ? Optional.of(StandardCharsets.UTF_8)
                        : Optional.empty())
                .or(() -> ofJapanese(content));
    }

    /** The encoding that a byte order mark tells. */
    static Optional<Charset> ofMark(byte[] content) {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(content, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return startsWith(content, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean startsWith(byte[] content, int... mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Charset> ofZeroBytes(byte[] content) {
        int even = 0;
        int odd = 0;
        int end = Math.min(content.length, SAMPLE);
        for (int i = 0; i < end; i++) {
            if (content[i] == 0) {
                even += i % 2 == 0 ? 1 : 0;
                odd += i % 2;
            }
        }
        if (odd > CLEARLY_MORE * even) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even > CLEARLY_MORE * odd ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static Optional<Charset> ofJapanese(byte[] content) {
        int shiftJis = score(content, WINDOWS_31J);
        int eucJp = score(content, EUC_JP);
        if (shiftJis == Integer.MIN_VALUE && eucJp == Integer.MIN_VALUE) {
            return Optional.empty();
        }
        return Optional.of(shiftJis >= eucJp ? WINDOWS_31J : EUC_JP);
    }

    /** Kana and kanji less half-width kana, which is what EUC-JP looks like when it is read as Shift_JIS. */
    private static int score(byte[] content, Charset charset) {
        if (!decodes(content, charset)) {
            return Integer.MIN_VALUE;
        }
        return new String(content, charset).chars().map(EncodingGuess::japanese).sum();
    }

    private static int japanese(int c) {
        boolean kana = c >= 0x3041 && c <= 0x30FE;
        boolean kanji = c >= 0x4E00 && c <= 0x9FFF;
        boolean halfWidthKana = c >= 0xFF61 && c <= 0xFF9F;
        return halfWidthKana ? -1 : kana || kanji ? 1 : 0;
    }

    private static boolean decodes(byte[] content, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException fault) {
            return false;
        }
    }
}
