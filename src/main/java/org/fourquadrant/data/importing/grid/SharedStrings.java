package org.fourquadrant.data.importing.grid;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that the cells of a workbook share by their number, read as far as one is asked for. */
final class SharedStrings {

    /** The part of a workbook that holds them. */
    static final String PART = "xl/sharedStrings.xml";

    private final XMLStreamReader in;
    private final List<String> read = new ArrayList<>();

    /** @param in the part; null where a workbook has none */
    SharedStrings(XMLStreamReader in) {
        this.in = in;
    }

    /** @throws IndexOutOfBoundsException if there is none of that number */
    String get(int index) throws XMLStreamException {
        while (read.size() <= index && in != null && in.hasNext()) {
            readOne();
        }
        return read.get(index);
    }

    /** The runs of a text without its phonetic guide, which Japanese workbooks have. */
    private void readOne() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean within = false;
        int phonetic = 0;
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                within = in.getLocalName().equals("t");
                phonetic += in.getLocalName().equals("rPh") ? 1 : 0;
            } else if (event == XMLStreamConstants.CHARACTERS && within && phonetic == 0) {
                text.append(in.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                within = false;
                phonetic -= in.getLocalName().equals("rPh") ? 1 : 0;
                if (in.getLocalName().equals("si")) {
                    read.add(text.toString());
                    return;
                }
            }
        }
    }
}
