package org.folkmoot.coverage;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A picture that stays sharp at any size: SVG, with figures and names as text. */
class SvgPaper implements CoveragePicture.Paper {

    private final XMLStreamWriter xml;

    private SvgPaper(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static byte[] of(CoveragePicture picture) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
            var paper = new SvgPaper(xml);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("svg");
            xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
            paper.attributes("viewBox", "0 0 " + picture.width() + " " + picture.height());
            paper.attributes("width", picture.width(), "height", picture.height(), "role", "img");
            paper.attributes("font-family", "Instrument Sans, Helvetica, Arial, sans-serif", "font-size", 14);
            xml.writeStartElement("title");
            xml.writeCharacters(picture.title());
            xml.writeEndElement();
            picture.draw(paper);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException inMemory) {
            throw new IllegalStateException(inMemory);
        }
        return bytes.toByteArray();
    }

    @Override
    public void filled(int x, int y, int width, int height, String colour) {
        rect(x, y, width, height, "fill", colour, "stroke", "none");
    }

    @Override
    public void outlined(int x, int y, int width, int height, String colour) {
        rect(x, y, width, height, "fill", "none", "stroke", colour, "stroke-dasharray", "4 3");
    }

    @Override
    public void text(String words, int x, int y, boolean centred, int size) {
        try {
            xml.writeStartElement("text");
            attributes("x", x, "y", y, "text-anchor", centred ? "middle" : "start");
            attributes("font-size", size, "fill", "#1d2a30");
            xml.writeCharacters(words);
            xml.writeEndElement();
        } catch (XMLStreamException inMemory) {
            throw new IllegalStateException(inMemory);
        }
    }

    private void rect(int x, int y, int width, int height, Object... how) {
        try {
            xml.writeEmptyElement("rect");
            attributes("x", x, "y", y, "width", width, "height", height);
            attributes(how);
        } catch (XMLStreamException inMemory) {
            throw new IllegalStateException(inMemory);
        }
    }

    private void attributes(Object... pairs) throws XMLStreamException {
        for (var at = 0; at < pairs.length; at += 2)
            xml.writeAttribute(String.valueOf(pairs[at]), String.valueOf(pairs[at + 1]));
    }
}
