package org.fourquadrant.chart.raster;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Sprites that were used last, up to so many bytes.
 *
 * @param <K> what a sprite depends on
 * @param <S> sprites
 */
final class KeptSprites<K, S> {

    private final int mostBytes;
    private final ToIntFunction<S> size;
    private final Map<K, S> kept = new LinkedHashMap<>(256, 0.75f, true);
    private int bytes;

    /** @param size bytes of a sprite */
    KeptSprites(int mostBytes, ToIntFunction<S> size) {
        this.mostBytes = mostBytes;
        this.size = size;
    }

    /** The sprite that is kept, or a new one, which then is. */
    S of(K key, Function<K, S> make) {
        S sprite = kept.get(key);
        if (sprite == null) {
            sprite = make.apply(key);
            kept.put(key, sprite);
            bytes += size.applyAsInt(sprite);
            dropOldest();
        }
        return sprite;
    }

    int bytes() {
        return bytes;
    }

    private void dropOldest() {
        var oldest = kept.entrySet().iterator();
        // The newest stays even where it alone is too large.
        while (bytes > mostBytes && kept.size() > 1) {
            bytes -= size.applyAsInt(oldest.next().getValue());
            oldest.remove();
        }
    }
}
