package org.fourquadrant.data.importing.grid;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.fourquadrant.text.FirstBytes;

/**
 * Finds out the encoding of a text: mark, zero bytes, escapes, strict UTF-8, then whichever of the encodings of Japan,
 * Korea and the West decodes every byte into the likeliest text.
 */
public final class TextEncoding {

    private static final List<Charset> CANDIDATES = List.of(
            Charset.forName("windows-31j"),
            Charset.forName("EUC-JP"),
            Charset.forName("x-windows-949"),
            Charset.forName("windows-1252"),
            Charset.forName("x-MacRoman"));

    private static final List<String> UNICODE = List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE");

    private static final int SAMPLE = 60_000;

    private final ToIntFunction<String> familiar;

    /** @param familiar how many words of a text are known, which tells encodings apart that both look like text */
    public TextEncoding(ToIntFunction<String> familiar) {
        this.familiar = familiar;
    }

    /** The names of the encodings that are found out, as a person may choose one. */
    public static List<String> names() {
        return Stream.of(UNICODE.stream(), CANDIDATES.stream().map(Charset::name), Stream.of("ISO-2022-JP"))
                .flatMap(each -> each)
                .toList();
    }

    /** The encoding of a name; empty where no such one is known. */
    public static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name.strip())).filter(Charset::canEncode);
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** The text of bytes; empty where no encoding gives any. */
    public Optional<DecodedText> decode(byte[] bytes) {
        Optional<Charset> certain = marked(bytes).or(() -> zeros(bytes)).or(() -> escapes(bytes));
        if (certain.isPresent()) {
            return strict(bytes, certain.get())
                    .map(text -> new DecodedText(withoutMark(text), certain.get(), false, Optional.empty()))
                    .or(() -> Optional.of(lenient(bytes, certain.get())));
        }
        Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return Optional.of(
                    new DecodedText(withoutMark(utf8.get()), StandardCharsets.UTF_8, false, Optional.empty()));
        }
        if (isNearlyUtf8(bytes)) {
            return Optional.of(lenient(bytes, StandardCharsets.UTF_8));
        }
        return likeliest(bytes);
    }

    /** The text of bytes in an encoding that a person or a descriptor names. */
    public static DecodedText decode(byte[] bytes, Charset charset) {
        Charset chosen = marked(bytes).orElse(charset);
        return strict(bytes, chosen)
                .map(text -> new DecodedText(withoutMark(text), chosen, false, Optional.empty()))
                .orElseGet(() -> lenient(bytes, chosen));
    }

    private Optional<DecodedText> likeliest(byte[] bytes) {
        record Candidate(Charset charset, String text, int score) {}
        return CANDIDATES.stream()
                .flatMap(charset ->
                        strict(bytes, charset).map(text -> new Candidate(charset, text, score(text))).stream())
                .max(Comparator.comparingInt(Candidate::score)
                        .thenComparing(candidate -> -CANDIDATES.indexOf(candidate.charset())))
                .map(best -> new DecodedText(best.text(), best.charset(), true, Optional.empty()))
                .or(() -> Optional.of(lenient(bytes, Charset.forName("windows-1252"))));
    }

    private int score(String text) {
        String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        return TextLikelihood.of(sample) + 40 * familiar.applyAsInt(sample);
    }

    private static Optional<Charset> marked(byte[] bytes) {
        if (FirstBytes.are(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (FirstBytes.are(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(Charset.forName("UTF-32LE"));
        }
        if (FirstBytes.are(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(Charset.forName("UTF-32BE"));
        }
        if (FirstBytes.are(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return FirstBytes.are(bytes, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** UTF-16 and UTF-32 without a mark, by where their zero bytes stand. */
    private static Optional<Charset> zeros(byte[] bytes) {
        int[] zeros = new int[4];
        int end = Math.min(bytes.length, 4096) & ~3;
        for (int i = 0; i < end; i++) {
            zeros[i & 3] += bytes[i] == 0 ? 1 : 0;
        }
        int quarter = end / 4;
        if (quarter == 0) {
            return Optional.empty();
        }
        boolean wideLittle = zeros[2] >= quarter * 9 / 10 && zeros[3] == quarter && zeros[0] * 10 < quarter;
        boolean wideBig = zeros[0] == quarter && zeros[1] >= quarter * 9 / 10 && zeros[3] * 10 < quarter;
        if (wideLittle) {
            return Optional.of(Charset.forName("UTF-32LE"));
        }
        if (wideBig) {
            return Optional.of(Charset.forName("UTF-32BE"));
        }
        int even = zeros[0] + zeros[2];
        int odd = zeros[1] + zeros[3];
        if (odd > 4 * even && odd * 8 > end) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even > 4 * odd && even * 8 > end ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** ISO-2022-JP: seven bits, and the escapes that switch to kanji. */
    private static Optional<Charset> escapes(byte[] bytes) {
        boolean switches = false;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                return Optional.empty();
            }
            switches |= bytes[i] == 0x1B
                    && i + 2 < bytes.length
                    && bytes[i + 1] == '$'
                    && (bytes[i + 2] == 'B' || bytes[i + 2] == '@');
        }
        return switches ? Optional.of(Charset.forName("ISO-2022-JP")) : Optional.empty();
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        if (isAscii(bytes) && (charset == StandardCharsets.UTF_8)) {
            return Optional.of(new String(bytes, StandardCharsets.ISO_8859_1));
        }
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException notThis) {
            return Optional.empty();
        }
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte one : bytes) {
            if (one < 0) {
                return false;
            }
        }
        return true;
    }

    private static DecodedText lenient(byte[] bytes, Charset charset) {
        String text = withoutMark(new String(bytes, charset));
        int at = text.indexOf('\uFFFD');
        int line = 1;
        for (int i = 0; i < at; i++) {
            line += text.charAt(i) == '\n' ? 1 : 0;
        }
        return new DecodedText(text, charset, false, at < 0 ? Optional.empty() : Optional.of(line));
    }

    /** A broken byte among many characters that are UTF-8: other encodings hardly ever give even two. */
    private static boolean isNearlyUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int broken = 0;
        int good = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            broken += c == '\uFFFD' ? 1 : 0;
            good += c > 0x7F && c != '\uFFFD' ? 1 : 0;
        }
        return good >= 4 && good > 10 * broken;
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == '\uFEFF' ? text.substring(1) : text;
    }
}
