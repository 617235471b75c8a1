package org.fourquadrant.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class PngSlideTest {

    @Test
    void anotherReaderSeesTheSamePixelsAndTheResolution() throws IOException {
        byte[] bytes = Examples.bytes(Examples.JAPANESE, SlideFormat.PNG);
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
        ImageReader reader = readers.next();
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(stream);
            BufferedImage image = reader.read(0);
            assertEquals(1920, image.getWidth());
            assertEquals(1080, image.getHeight());
            assertEquals(0xFF151A22, image.getRGB(3, 3), "the ground of the dark theme");
            IIOMetadata metadata = reader.getImageMetadata(0);
            Node tree = metadata.getAsTree("javax_imageio_png_1.0");
            Element resolution =
                    (Element) ((Element) tree).getElementsByTagName("pHYs").item(0);
            assertEquals("5669", resolution.getAttribute("pixelsPerUnitXAxis"), "144 pixels per inch");
            assertTrue(((Element) tree).getElementsByTagName("iTXtEntry").getLength() == 2);
        } finally {
            reader.dispose();
        }
    }
}
