package org.fourquadrant.cli;

import java.util.Locale;
import java.util.Map;
import org.fourquadrant.export.PixelSize;
import org.fourquadrant.export.SlideOptions;
import org.fourquadrant.export.SlideSize;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** The options that say how large a slide and its text are. */
final class SlideLook {

    @Option(names = "--size", paramLabel = "SIZE", converter = SizeConverter.class)
    private SlideSize size = SlideSize.Preset.WIDE.size();

    @Option(names = "--text-size", paramLabel = "PERCENT", converter = TextSizeConverter.class)
    private TextSize textSize = new TextSize(1);

    SlideOptions options() {
        return SlideOptions.STANDARD.withSize(size).withTextScale(textSize.scale());
    }

    /**
     * How large text is.
     *
     * @param scale against the usual
     */
    private record TextSize(double scale) {}

    /** Reads the size of a slide. */
    private static final class SizeConverter implements ITypeConverter<SlideSize> {

        private static final Map<String, SlideSize.Preset> NAMED = Map.of(
                "a4", SlideSize.Preset.A4_LANDSCAPE,
                "16:9", SlideSize.Preset.WIDE,
                "4:3", SlideSize.Preset.STANDARD,
                "square", SlideSize.Preset.SQUARE);

        @Override
        public SlideSize convert(String text) {
            SlideSize.Preset named = NAMED.get(text.strip().toLowerCase(Locale.ROOT));
            return named == null ? SlideSize.of(PixelSize.parse(text)) : named.size();
        }
    }

    /** Reads the size of text, per cent of the usual. */
    private static final class TextSizeConverter implements ITypeConverter<TextSize> {

        @Override
        public TextSize convert(String text) {
            double scale = Double.parseDouble(text.strip().replaceFirst("\\s*%$", "")) / 100;
            if (!(scale >= SlideOptions.LEAST_TEXT && scale <= SlideOptions.MOST_TEXT)) {
                throw new IllegalArgumentException("Not within 50 and 140: " + text);
            }
            return new TextSize(scale);
        }
    }
}
