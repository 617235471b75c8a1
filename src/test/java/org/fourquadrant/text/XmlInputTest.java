package org.fourquadrant.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlInputTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "Shift_JIS", "EUC-JP"})
    void everyEncodingThatADocumentNamesIsRead(String encoding) throws XMLStreamException {
        String document = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>\n<a>日本 &amp; 他</a>";
        assertEquals("日本 & 他", text(document.getBytes(Charset.forName(encoding))));
    }

    @Test
    void withoutADeclarationItIsUtf8WithOrWithoutItsMark() throws XMLStreamException {
        assertEquals("日本", text("<a>日本</a>".getBytes(StandardCharsets.UTF_8)));
        assertEquals("日本", text("\uFEFF<a>日本</a>".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatIsNoXmlIsAnExceptionAndNothingIsPrinted() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            for (byte[] broken : List.of(
                    new byte[] {'<', 'a', '>', (byte) 0xFF, (byte) 0xFE, '<', '/', 'a', '>'},
                    new byte[] {'<', 'a', '>', (byte) 0xE3, (byte) 0x81},
                    new byte[0],
                    ascii("<a>"),
                    ascii("<a>\1</a>"),
                    ascii("<?xml version='1.0' encoding='none-such'?><a/>"),
                    ascii("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><b>&x;</a>"))) {
                assertThrows(XMLStreamException.class, () -> text(broken));
            }
        } finally {
            System.setErr(before);
        }
        assertEquals("", printed.toString(StandardCharsets.UTF_8));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String text(byte[] document) throws XMLStreamException {
        XMLStreamReader xml = XmlInput.open(new ByteArrayInputStream(document));
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.CHARACTERS) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }
}
