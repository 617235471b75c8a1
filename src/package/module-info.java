/**
 * The program with its libraries, as one module of the trimmed Java that travels with it: classes in a Java's own image may be prepared for the
 * start wherever the folder is put, and those beside it only at one place. The toolkit's modules stay as they are.
 * Open, since libraries look for their own resources by name.
 */
@SuppressWarnings("module")
open module org.fourquadrant {
    requires java.desktop;
    requires java.logging;
    requires java.xml;
    requires javafx.controls;
    requires javafx.graphics;
    requires jdk.charsets;
    requires jdk.localedata;
    requires jdk.unsupported;

    exports org.fourquadrant;

    // Whatever a library asks for by name, else it fails in a module; most have no provider here.
    uses com.fasterxml.jackson.databind.Module;
    uses org.apache.commons.compress.archivers.ArchiveStreamProvider;
    uses org.apache.commons.compress.compressors.CompressorStreamProvider;
    uses org.apache.commons.logging.LogFactory;
    uses org.apache.logging.log4j.message.ThreadDumpMessage.ThreadInfoFactory;
    uses org.apache.logging.log4j.spi.Provider;
    uses org.apache.logging.log4j.util.PropertySource;
    uses org.apache.poi.extractor.ExtractorProvider;
    uses org.apache.poi.sl.draw.ImageRenderer;
    uses org.apache.poi.sl.usermodel.MetroShapeProvider;
    uses org.apache.poi.sl.usermodel.SlideShowProvider;
    uses org.apache.poi.ss.usermodel.WorkbookProvider;

    provides org.apache.poi.sl.usermodel.MetroShapeProvider with
            org.apache.poi.xslf.usermodel.XSLFMetroShape;
    provides org.apache.poi.sl.usermodel.SlideShowProvider with
            org.apache.poi.xslf.usermodel.XSLFSlideShowFactory;
    provides org.apache.poi.ss.usermodel.WorkbookProvider with
            org.apache.poi.hssf.usermodel.HSSFWorkbookFactory,
            org.apache.poi.xssf.usermodel.XSSFWorkbookFactory;
}
