package org.fourquadrant.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.logging.log4j.LogManager;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaType;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/**
 * The schemas of Office's files (ECMA-376), all of them: the library that the program travels with knows only the types that
 * it uses itself, so that the whole ones are loaded apart and no test runs on classes that the program does not have.
 */
final class OfficeSchema implements AutoCloseable {

    private final URLClassLoader apart;
    private final Function<byte[], List<String>> check;

    OfficeSchema() throws Exception {
        Path few = placeOf(TypeSystemHolder.class);
        // Both lie beside each other in every repository of Maven.
        Path whole = Path.of(few.toString().replace("poi-ooxml-lite", "poi-ooxml-full"));
        if (few.equals(whole) || !Files.isRegularFile(whole)) {
            throw new IllegalStateException("The whole schemas are not there: " + whole);
        }
        List<URL> places = new ArrayList<>(List.of(whole.toUri().toURL()));
        for (Class<?> needed : List.of(XmlBeans.class, LogManager.class, OfficeSchema.class)) {
            places.add(placeOf(needed).toUri().toURL());
        }
        apart = new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        @SuppressWarnings("unchecked")
        Function<byte[], List<String>> made = (Function<byte[], List<String>>)
                apart.loadClass(Check.class.getName()).getDeclaredConstructor().newInstance();
        check = made;
    }

    private static Path placeOf(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    /** What a part of a file has against its schema; nothing for one as it should be. */
    List<String> faults(byte[] part) {
        Thread here = Thread.currentThread();
        ClassLoader before = here.getContextClassLoader();
        // What the library writes its log with is looked for there.
        here.setContextClassLoader(apart);
        try {
            return check.apply(part);
        } finally {
            here.setContextClassLoader(before);
        }
    }

    @Override
    public void close() throws IOException {
        apart.close();
    }

    /** The check itself, which is loaded with the whole schemas. */
    public static final class Check implements Function<byte[], List<String>> {

        @Override
        public List<String> apply(byte[] part) {
            List<XmlError> errors = new ArrayList<>();
            try {
                XmlObject document = TypeSystemHolder.typeSystem.parse(new ByteArrayInputStream(part), null, null);
                SchemaType type = document.schemaType();
                if (!type.isDocumentType() || type.isNoType()) {
                    return List.of("no schema has such a document");
                }
                document.validate(new XmlOptions().setErrorListener(errors));
            } catch (XmlException e) {
                return List.of(e.getMessage());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return errors.stream().map(XmlError::getMessage).toList();
        }
    }
}
