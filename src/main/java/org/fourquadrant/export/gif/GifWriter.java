package org.fourquadrant.export.gif;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.IntFunction;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.fourquadrant.export.page.Progress;

/** Writes pictures one after another as a GIF that is played once: what moves for ever cannot be read beside. */
public final class GifWriter {

    private static final String FORMAT = "javax_imageio_gif_image_1.0";

    /** How long a picture stands, hundredths of a second. */
    private static final int DELAY = 60;

    private static final int LAST_DELAY = 500;

    private GifWriter() {}

    /**
     * Writes a file's content; the stream stays open.
     *
     * @param pictures opaque pixels of each picture by its place from 0, ARGB row by row, which need only last until the
     *     next is asked for; the first, middle and last are asked for beforehand too, for the colours
     * @param count how many pictures there are, at least 1
     * @throws java.util.concurrent.CancellationException if the progress asks for it
     */
    public static void write(
            IntFunction<int[]> pictures, int count, int width, int height, Progress progress, OutputStream stream)
            throws IOException {
        GifColours colours = new GifColours(pictures, 0, count / 2, count - 1);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, colours.model());
        byte[] places = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (ImageOutputStream output = new MemoryCacheImageOutputStream(stream)) {
            writer.setOutput(output);
            writer.prepareWriteSequence(null);
            for (int place = 0; place < count; place++) {
                progress.done(place, count);
                colours.fill(pictures.apply(place), places);
                writer.writeToSequence(
                        new IIOImage(image, null, delayed(writer, image, place == count - 1 ? LAST_DELAY : DELAY)),
                        null);
                output.flush();
            }
            writer.endWriteSequence();
            progress.done(count, count);
        } finally {
            writer.dispose();
        }
    }

    private static IIOMetadata delayed(ImageWriter writer, BufferedImage image, int delay) throws IOException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
        IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(FORMAT);
        IIOMetadataNode control = (IIOMetadataNode)
                root.getElementsByTagName("GraphicControlExtension").item(0);
        control.setAttribute("delayTime", String.valueOf(delay));
        control.setAttribute("disposalMethod", "none");
        metadata.setFromTree(FORMAT, root);
        return metadata;
    }
}
